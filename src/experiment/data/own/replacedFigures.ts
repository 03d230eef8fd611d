import { GRADES, SERVICE_BANDS } from '../../../model/vocabulary.js';
import type { ReplacedFigure } from '../../result.js';
import type { ParameterRecord, RegionRecord, StartRecord } from '../serviceData.js';
import { figureText } from '../valueText.js';
import { fileOfStock, ownStock } from './nationalStocks.js';
import type { OwnFigures } from './ownFigures.js';
import type { OwnRegion } from './ownRegion.js';
import type { Shares } from './ownShares.js';
import { OWN_TABLES, QUARTER_FIGURES } from './ownTables.js';
import { shareTexts } from './suppressed.js';

const STOCKS = [
  ['PO', 'Probation officers in post', 'FTE'],
  ['PSO', 'Probation services officers in post, trainees not included', 'FTE'],
  ['SPO', 'Senior probation officers in post', 'FTE'],
  ['trainee', 'Trainees in post', 'heads'],
  ['poRequired', 'Probation officers required', 'FTE'],
  ['communityOrders', 'Community orders', 'people'],
  ['suspendedOrders', 'Suspended sentence orders', 'people'],
  ['custodyAndAfter', 'In prison and after release', 'people'],
] as const;

/** What own figures take the place of. */
export interface Replaced {
  readonly start: StartRecord;
  readonly national: Shares;
  readonly regions: readonly RegionRecord[];
  readonly parameters: readonly ParameterRecord[];
}

/** The figures of the package that a region's own take the place of, in the order of the regions. */
export function replacedInRegions(own: OwnFigures, base: Replaced): ReplacedFigure[] {
  return base.regions.flatMap((region) => {
    const supplied = own.regions.get(region.id);
    if (supplied === undefined) return [];
    return [...stocks(supplied, region, base), ...units(supplied, region), ...mixes(supplied, region, base)];
  });
}

function stocks(own: OwnRegion, region: RegionRecord, { national }: Replaced): ReplacedFigure[] {
  return STOCKS.flatMap(([stock, what, unit]) => {
    const now = ownStock(own, stock);
    if (now === null) return [];
    const was = Math.round(national[stock] * region.share);
    const [before, after] = [was, now].map((value) => figureText(value));
    return [{ what: `${region.name}: ${what}`, unit, was: before, now: after, file: fileOfStock(stock) }];
  });
}

function units({ units: now }: OwnRegion, { name, units: was }: RegionRecord): ReplacedFigure[] {
  if (now === null) return [];
  const file = OWN_TABLES.REGIONS.fileName;
  return [{ what: `${name}: Delivery units`, unit: 'units', was: String(was), now: String(now), file }];
}

function mixes({ staff }: OwnRegion, { name }: RegionRecord, { parameters }: Replaced): ReplacedFigure[] {
  const file = OWN_TABLES.STAFF.fileName;
  const values = (id: string) => parameters.find((parameter) => parameter.id === id)?.steps[0].values ?? [];
  const percent = (share: number) => `${(100 * share).toFixed(0)} %`;
  const banded = (texts: readonly string[]) =>
    SERVICE_BANDS.map((band, index) => `${band}: ${texts[index]}`).join(', ');
  return GRADES.flatMap((grade, index) => {
    const { headsByBand = null, inSentenceManagement = null } = staff?.[grade] ?? {};
    const rows: ReplacedFigure[] = [];
    if (inSentenceManagement !== null) {
      const [was, now] = [values('case_holding_share')[index], inSentenceManagement].map(percent);
      rows.push({ what: `${name}: ${grade} in sentence management`, unit: 'share of FTE', was, now, file });
    }
    if (headsByBand !== null) {
      const row = index * SERVICE_BANDS.length;
      const was = banded(
        values('stock_by_service_band')
          .slice(row, row + SERVICE_BANDS.length)
          .map(percent),
      );
      const now = banded(shareTexts(headsByBand));
      rows.push({ what: `${name}: ${grade} by years of service`, unit: 'share of heads', was, now, file });
    }
    return rows;
  });
}

/** The stocks of a quarter beside those of the last start before it. */
export function replacedByQuarter({ quarter }: OwnFigures, before: StartRecord): ReplacedFigure[] {
  if (quarter === null) return [];
  const { staffFte, communityOrders, suspendedOrders, custodyAndAfter } = before;
  const caseload = communityOrders + suspendedOrders + custodyAndAfter;
  const was = [staffFte.PO, staffFte.PSO, staffFte.SPO, caseload, communityOrders, suspendedOrders];
  return QUARTER_FIGURES.map((figure, index) => ({
    what: `England and Wales on ${quarter.date}: ${figure.replace(/_(fte|people)$/, '').replaceAll('_', ' ')}`,
    unit: figure.endsWith('_fte') ? 'FTE' : 'people',
    was: `${figureText(was[index])} on ${before.id}`,
    now: figureText(quarter.figures[figure].value),
    file: OWN_TABLES.QUARTER.fileName,
  }));
}
