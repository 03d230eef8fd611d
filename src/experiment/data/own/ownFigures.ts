import type { DataFile } from '../assembleServiceData.js';
import { DataError, type Slip } from '../dataError.js';
import { nearestName } from '../nearestName.js';
import type { ServiceData } from '../serviceData.js';
import { slipAt } from '../yamlFile.js';
import { readCaseload } from './caseloadTable.js';
import { dayAt } from './cells.js';
import type { OwnRegion } from './ownRegion.js';
import { type OwnRow, readOwnRows } from './ownRows.js';
import { OWN_TABLES, type OwnTable } from './ownTables.js';
import { type OwnQuarter, readQuarter } from './quarterTable.js';
import { readRegions } from './regionTable.js';
import { readStaff } from './staffTable.js';

/** Everything that a folder of own figures says. */
export interface OwnFigures {
  /** id of the start that the figures of regions, or the quarter, are of */
  readonly startId: string;
  readonly quarter: OwnQuarter | null;
  readonly regions: ReadonlyMap<string, OwnRegion>;
}

/**
 * Reads a folder of own figures.
 *
 * @param files its CSV files
 * @throws DataError with every slip in every file
 */
export function readOwnFigures(files: readonly DataFile[], base: ServiceData, folder: string): OwnFigures {
  const slips: Slip[] = [...unknownFiles(files)];
  const rows = (table: OwnTable) => {
    const file = files.find(({ name }) => lastPart(name) === table.fileName);
    return file ? readOwnRows(file, table, slips) : [];
  };
  const [staffRows, peopleRows, regionRows] = [OWN_TABLES.STAFF, OWN_TABLES.CASELOAD, OWN_TABLES.REGIONS].map(rows);
  const [quarterRows, cohortRows] = [OWN_TABLES.QUARTER, OWN_TABLES.TRAINEES].map(rows);
  const all = [...staffRows, ...peopleRows, ...regionRows, ...quarterRows, ...cohortRows];
  if (all.length === 0 && slips.length === 0) {
    slips.push(slipAt(folder, 'no file holds a figure', `Fill in a file; ${folder}/README.md says how.`));
  }
  const quarter = readQuarter(quarterRows, cohortRows, base.starts.at(-1)?.id ?? '', monthsOf(base), slips);
  const known = [...base.starts.map(({ id }) => id), ...(quarter ? [quarter.date] : [])];
  const startId = commonDay([...staffRows, ...peopleRows, ...regionRows], known, slips) ?? quarter?.date ?? '';
  if (quarter !== null && startId !== quarter.date) {
    const what = `the quarter is of ${quarter.date}, the figures of regions are of ${startId}`;
    slips.push(slipAt(`${folder}/quarter.csv`, what, 'Give both the same date.'));
  }
  const staff = readStaff(staffRows, base.regions, slips);
  const people = readCaseload(peopleRows, base.regions, slips);
  const others = readRegions(regionRows, base.regions, slips);
  if (slips.length > 0) throw new DataError(slips);
  const regions = new Map<string, OwnRegion>();
  for (const { id } of base.regions) {
    if (!staff.has(id) && !people.has(id) && !others.has(id)) continue;
    const { units = null, poRequiredFte = null } = others.get(id) ?? {};
    regions.set(id, { staff: staff.get(id) ?? null, people: people.get(id) ?? null, units, poRequiredFte });
  }
  return { startId, quarter, regions };
}

function monthsOf({ parameters }: ServiceData) {
  const value = (id: string) => parameters.find((parameter) => parameter.id === id)?.steps[0].values[0] ?? Number.NaN;
  return { short: value('training_months_short'), long: value('training_months_long') };
}

function unknownFiles(files: readonly DataFile[]): Slip[] {
  const known = Object.values(OWN_TABLES).map(({ fileName }) => fileName);
  return files
    .filter(({ name }) => !known.includes(lastPart(name)))
    .map(({ name }) => {
      const near = nearestName(lastPart(name), known);
      const mend = near ? `Did you mean ${near}?` : `Move it away; files of own figures are ${known.join(', ')}.`;
      return slipAt(name, 'this file is not part of own figures', mend);
    });
}

/** The one day of all rows about regions: a start that is known. */
function commonDay(rows: readonly OwnRow[], known: readonly string[], slips: Slip[]): string | null {
  let common: string | null = null;
  for (const row of rows) {
    const day = dayAt(row, 'date', slips);
    if (day === null || day === common) continue;
    if (common !== null) {
      slips.push(slipAt(row.where('date'), `${day} after ${common}: figures of two days`, 'Keep one day a folder.'));
    } else if (!known.includes(day)) {
      const mend = `Use figures of ${known.join(' or ')}, or give that quarter in quarter.csv.`;
      slips.push(slipAt(row.where('date'), `no run can start from ${day}`, mend));
    }
    common ??= day;
  }
  return common;
}

function lastPart(name: string): string {
  return name.split('/').at(-1) ?? name;
}
