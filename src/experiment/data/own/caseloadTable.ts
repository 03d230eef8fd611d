import type { Slip } from '../dataError.js';
import type { RegionRecord } from '../serviceData.js';
import { slipAt } from '../yamlFile.js';
import { choiceAt, regionAt, wholeAt } from './cells.js';
import { FEWEST, type OwnRegion } from './ownRegion.js';
import type { OwnRow } from './ownRows.js';
import { OWN_CASE_TYPES, type OwnCaseType } from './ownTables.js';

/** People under supervision by region from `caseload.csv`; what is wrong is added to `slips`. */
export function readCaseload(
  rows: readonly OwnRow[],
  regions: readonly RegionRecord[],
  slips: Slip[],
): Map<string, NonNullable<OwnRegion['people']>> {
  const found = new Map<string, Partial<Record<OwnCaseType, number>>>();
  const firstRow = new Map<string, OwnRow>();
  for (const row of rows) {
    const region = regionAt(row, regions, slips);
    const type = choiceAt(row, 'type', OWN_CASE_TYPES, slips);
    const people = wholeAt(row, 'people', slips);
    if (region === null || type === null) continue;
    if (!firstRow.has(region)) firstRow.set(region, row);
    const own = found.get(region) ?? {};
    if (own[type] !== undefined) {
      slips.push(slipAt(row.where('type'), `${region} has ${type} in an earlier row`, 'Add the two rows up.'));
    }
    if (people < FEWEST) {
      const what = `fewer than ${FEWEST} people`;
      slips.push(slipAt(row.where('people'), what, 'So few could be recognised in results: leave the region out.'));
    }
    found.set(region, { ...own, [type]: people });
  }
  return new Map([...found].map(([region, own]) => [region, complete(region, own, firstRow.get(region)!, slips)]));
}

function complete(
  region: string,
  own: Partial<Record<OwnCaseType, number>>,
  row: OwnRow,
  slips: Slip[],
): Record<OwnCaseType, number> {
  for (const type of OWN_CASE_TYPES) {
    if (own[type] === undefined) slips.push(slipAt(row.where('type'), `${region} has no row for ${type}`, 'Add it.'));
  }
  return { 'community-order': 0, 'suspended-order': 0, 'custody-and-after': 0, ...own };
}
