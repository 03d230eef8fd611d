import type { Slip } from '../dataError.js';
import type { RegionRecord } from '../serviceData.js';
import { slipAt } from '../yamlFile.js';
import { choiceAt, figureAt, regionAt, wholeAt } from './cells.js';
import { FEWEST, type OwnRegion, type OwnStaff } from './ownRegion.js';
import type { OwnRow } from './ownRows.js';
import { OWN_BANDS, OWN_GRADES, OWN_ROLES, type OwnGrade } from './ownTables.js';

interface StaffRow {
  readonly row: OwnRow;
  readonly region: string;
  readonly grade: OwnGrade;
  readonly role: (typeof OWN_ROLES)[number] | null;
  readonly band: (typeof OWN_BANDS)[number] | null;
  readonly heads: number;
  readonly fte: number;
}

/** Staff by region from `staff.csv`; what is wrong is added to `slips`. */
export function readStaff(
  rows: readonly OwnRow[],
  regions: readonly RegionRecord[],
  slips: Slip[],
): Map<string, NonNullable<OwnRegion['staff']>> {
  const read = rows.flatMap((row) => staffRow(row, regions, slips) ?? []);
  slips.push(...repeated(read));
  const found = new Map<string, NonNullable<OwnRegion['staff']>>();
  for (const region of new Set(read.map((each) => each.region))) {
    const own = read.filter((each) => each.region === region);
    const of = (grade: OwnGrade) => gradeOf(region, grade, own, slips);
    found.set(region, { PO: of('PO'), PSO: of('PSO'), SPO: of('SPO'), trainee: of('trainee') });
  }
  return found;
}

function staffRow(row: OwnRow, regions: readonly RegionRecord[], slips: Slip[]): StaffRow | null {
  const region = regionAt(row, regions, slips);
  const grade = choiceAt(row, 'grade', OWN_GRADES, slips);
  const role = choiceAt(row, 'role', OWN_ROLES, slips, true);
  const band = choiceAt(row, 'service_band', OWN_BANDS, slips, true);
  const heads = wholeAt(row, 'heads', slips);
  const fte = figureAt(row, 'fte', slips);
  if (fte > heads) slips.push(slipAt(row.where('fte'), `${fte} FTE of ${heads} heads`, 'FTE are at most the heads.'));
  if (role !== null && (grade === 'SPO' || grade === 'trainee')) {
    slips.push(slipAt(row.where('role'), `a role of ${grade} decides nothing here`, 'Leave the cell empty.'));
  }
  if (band !== null && grade === 'trainee') {
    slips.push(slipAt(row.where('service_band'), 'a service band of trainees decides nothing here', 'Leave it empty.'));
  }
  return region === null || grade === null ? null : { row, region, grade, role, band, heads, fte };
}

function repeated(rows: readonly StaffRow[]): Slip[] {
  const keyOf = ({ region, grade, role, band }: StaffRow) => [region, grade, role, band].join('|');
  const seen = new Set<string>();
  return rows.flatMap((each) => {
    const key = keyOf(each);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    const what = 'region, grade, role and service band stand together in an earlier row';
    return [slipAt(each.row.where('region'), what, 'Add the two rows up.')];
  });
}

function gradeOf(region: string, grade: OwnGrade, ofRegion: readonly StaffRow[], slips: Slip[]): OwnStaff {
  const rows = ofRegion.filter((each) => each.grade === grade);
  const [first] = rows.length > 0 ? rows : ofRegion;
  if (rows.length === 0) {
    const what = `${region} has no row for ${grade}`;
    slips.push(
      slipAt(first.row.where('grade'), what, 'Add it; only of trainees may there be none: 0 heads and 0 FTE.'),
    );
  }
  const sum = (of: readonly StaffRow[], key: 'heads' | 'fte') => of.reduce((total, each) => total + each[key], 0);
  const [heads, fte] = [sum(rows, 'heads'), sum(rows, 'fte')];
  const mayBeNone = grade === 'trainee' && heads === 0;
  if (rows.length > 0 && heads < FEWEST && !mayBeNone) {
    const what = `fewer than ${FEWEST} ${grade} in ${region}`;
    slips.push(slipAt(first.row.where('heads'), what, 'So few could be recognised in results: leave the region out.'));
  }
  const banded = isKnown(rows, 'band', 'service_band', slips);
  const byRole = isKnown(rows, 'role', 'role', slips);
  const inManagement = rows.filter(({ role }) => role === 'sentence-management');
  return {
    heads,
    fte,
    headsByBand: banded
      ? OWN_BANDS.map((band) =>
          sum(
            rows.filter((each) => each.band === band),
            'heads',
          ),
        )
      : null,
    inSentenceManagement: byRole ? sum(inManagement, 'fte') / fte : null,
  };
}

/** Whether all rows of a grade say it; a slip where some do and some do not. */
function isKnown(rows: readonly StaffRow[], key: 'band' | 'role', column: string, slips: Slip[]): boolean {
  const without = rows.filter((each) => each[key] === null);
  if (without.length > 0 && without.length < rows.length) {
    const { region, grade, row } = without[0];
    const what = `some rows of ${grade} in ${region} have a ${column.replaceAll('_', ' ')} and this one has not`;
    slips.push(slipAt(row.where(column), what, 'Fill it in, or leave it empty in all rows of the grade.'));
  }
  return rows.length > 0 && without.length === 0;
}
