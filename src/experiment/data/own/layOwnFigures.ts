import type { RegionalFigure } from '../../../model/inputs.js';
import { GRADES, SERVICE_BANDS } from '../../../model/vocabulary.js';
import type { DataFile } from '../assembleServiceData.js';
import { DataError } from '../dataError.js';
import type { ParameterRecord, RegionRecord, ServiceData } from '../serviceData.js';
import { nationalStocks, sumSlips } from './nationalStocks.js';
import { readOwnFigures } from './ownFigures.js';
import type { OwnRegion } from './ownRegion.js';
import { ownShares } from './ownShares.js';
import { quarterObservations, quarterStart } from './quarterStart.js';
import { replacedByQuarter, replacedInRegions } from './replacedFigures.js';

/**
 * Lays a folder of own figures over the data: the totals of the nation stay those of the start (of the package, or of
 * the quarter supplied), a region has what was supplied for it, the others share what is left in proportion.
 *
 * @param files its CSV files
 * @param folder as shown in errors
 * @throws DataError with every slip
 */
export function layOwnFigures(base: ServiceData, files: readonly DataFile[], folder: string): ServiceData {
  const own = readOwnFigures(files, base, folder);
  const { quarter, startId } = own;
  const latest = base.starts.at(-1)!;
  const starts = quarter ? [...base.starts, quarterStart(quarter, latest)] : base.starts;
  const start = starts.find(({ id }) => id === startId)!;
  const national = nationalStocks(start, base);
  const slips = [...sumSlips(base.regions, own.regions, national, folder)];
  if (slips.length > 0) throw new DataError(slips);
  const shares = own.regions.size > 0 ? ownShares(base.regions, own.regions, national) : null;
  const regions = base.regions.map((region, index) => {
    const shared = shares ? { ...region, shares: shares[index] } : region;
    return regionWith(shared, own.regions.get(region.id), base.parameters);
  });
  const replaced = [
    ...replacedByQuarter(own, latest),
    ...replacedInRegions(own, { start, national, regions: base.regions, parameters: base.parameters }),
  ];
  const published = quarter ? [...base.published, ...quarterObservations(quarter, base)] : base.published;
  return { ...base, starts, regions, published, own: { startId, quarter, replaced } };
}

/** A region is sourced, and no longer illustrative, once both its staff and its caseload are supplied. */
function regionWith(
  region: RegionRecord,
  own: OwnRegion | undefined,
  parameters: readonly ParameterRecord[],
): RegionRecord {
  if (own === undefined) return region;
  const figures = [...caseHolding(own, parameters), ...serviceBands(own, parameters)];
  return {
    ...region,
    units: own.units ?? region.units,
    illustrative: region.illustrative && (own.staff === null || own.people === null),
    ...(figures.length > 0 ? { figures } : {}),
  };
}

function caseHolding({ staff }: OwnRegion, parameters: readonly ParameterRecord[]): RegionalFigure[] {
  const own = GRADES.map((grade) => staff?.[grade].inSentenceManagement ?? null);
  if (own.every((share) => share === null)) return [];
  const usual = valuesOf('case_holding_share', parameters);
  return [{ parameter: 'case_holding_share', values: own.map((share, index) => share ?? usual[index]) }];
}

function serviceBands({ staff }: OwnRegion, parameters: readonly ParameterRecord[]): RegionalFigure[] {
  if (GRADES.every((grade) => (staff?.[grade].headsByBand ?? null) === null)) return [];
  const usual = valuesOf('stock_by_service_band', parameters);
  const values = GRADES.flatMap((grade, index) => {
    const row = index * SERVICE_BANDS.length;
    const { headsByBand = null, heads = 0 } = staff?.[grade] ?? {};
    return headsByBand?.map((count) => count / heads) ?? usual.slice(row, row + SERVICE_BANDS.length);
  });
  return [{ parameter: 'stock_by_service_band', values }];
}

function valuesOf(id: string, parameters: readonly ParameterRecord[]): readonly number[] {
  return parameters.find((parameter) => parameter.id === id)?.steps[0].values ?? [];
}
