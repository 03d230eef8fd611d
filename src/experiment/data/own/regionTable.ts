import type { Slip } from '../dataError.js';
import type { RegionRecord } from '../serviceData.js';
import { slipAt } from '../yamlFile.js';
import { figureAt, regionAt, wholeAt } from './cells.js';
import type { OwnRegion } from './ownRegion.js';
import type { OwnRow } from './ownRows.js';

const MOST_UNITS = 99;

/** Units and requirement by region from `regions.csv`; what is wrong is added to `slips`. */
export function readRegions(
  rows: readonly OwnRow[],
  regions: readonly RegionRecord[],
  slips: Slip[],
): Map<string, Pick<OwnRegion, 'units' | 'poRequiredFte'>> {
  const found = new Map<string, Pick<OwnRegion, 'units' | 'poRequiredFte'>>();
  for (const row of rows) {
    const region = regionAt(row, regions, slips);
    const units = row.cell('units') === '' ? null : wholeAt(row, 'units', slips);
    const poRequiredFte = row.cell('po_required_fte') === '' ? null : figureAt(row, 'po_required_fte', slips);
    if (units !== null && (units < 1 || units > MOST_UNITS)) {
      slips.push(slipAt(row.where('units'), `expected 1 to ${MOST_UNITS} units, got ${units}`, 'Correct the number.'));
    }
    if (units === null && poRequiredFte === null) {
      slips.push(slipAt(row.where('units'), 'the row says nothing', 'Fill in a figure, or delete the row.'));
    }
    if (region === null) continue;
    if (found.has(region)) slips.push(slipAt(row.where('region'), `${region} stands twice`, 'Keep one row.'));
    found.set(region, { units, poRequiredFte });
  }
  return found;
}
