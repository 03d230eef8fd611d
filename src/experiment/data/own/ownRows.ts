import type { DataFile } from '../assembleServiceData.js';
import { type CsvRow, csvRows } from '../csvRows.js';
import type { Slip } from '../dataError.js';
import { nearestName } from '../nearestName.js';
import { slipAt } from '../yamlFile.js';
import type { OwnTable } from './ownTables.js';
import { personalHeader, personalValue } from './personalData.js';

/** One row of a file of own figures: its cells by column, without blanks around them. */
export interface OwnRow {
  readonly cell: (column: string) => string;
  /** `folder/staff.csv:7  fte` */
  readonly where: (column: string) => string;
}

/** Columns in which a day may stand. */
const WITH_DAYS = ['date', 'cohort_started', 'source'];

const NO_PERSONS = 'Take it out: own figures are counts by region and never about a person. Delete the file if unsure.';

/**
 * The rows of one file; what is wrong with the file, its header or what looks like personal data is added to `slips`.
 * Nothing that looks personal is repeated in a slip.
 */
export function readOwnRows({ name, text }: DataFile, table: OwnTable, slips: Slip[]): OwnRow[] {
  const { rows, openQuoteAt } = csvRows(text.replace(/^\uFEFF/, ''));
  if (openQuoteAt !== null) {
    slips.push(slipAt(`${name}:${openQuoteAt}`, 'a quote is opened and never closed', 'Close it.'));
    return [];
  }
  const [head, ...body] = rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const columns = (head?.cells ?? []).map((cell) => cell.trim());
  const before = slips.length;
  slips.push(...headSlips(columns, table, name), ...body.flatMap((row) => [...rowSlips(row, columns, name)]));
  if (slips.length > before) return [];
  return body.map(({ line, cells }) => ({
    cell: (column) => (cells[columns.indexOf(column)] ?? '').trim(),
    where: (column) => `${name}:${line}  ${column}`,
  }));
}

function* headSlips(columns: readonly string[], table: OwnTable, name: string): Generator<Slip> {
  const known = table.columns.map((column) => column.name);
  if (columns.length === 1 && columns[0].includes(';')) {
    yield slipAt(`${name}:1`, 'the columns are separated by semicolons', 'Save it as CSV with commas.');
    return;
  }
  for (const [index, column] of columns.entries()) {
    const where = `${name}:1  column ${index + 1}`;
    const personal = personalHeader(column);
    if (known.includes(column)) {
      if (columns.indexOf(column) === index) continue;
      yield slipAt(where, `the column ${column} stands twice`, 'Keep one of them.');
    } else if (personal !== null) {
      yield slipAt(where, `this column looks as if it holds ${personal}`, NO_PERSONS);
    } else if (personalValue(column, false) !== null) {
      yield slipAt(where, `a header that looks like ${personalValue(column, false)}`, NO_PERSONS);
    } else {
      const near = nearestName(column, known);
      const mend = near === null ? `Columns: ${known.join(', ')}.` : `Did you mean ${near}?`;
      yield slipAt(where, `unknown column ${JSON.stringify(column)}`, mend);
    }
  }
  for (const column of known.filter((each) => !columns.includes(each))) {
    yield slipAt(`${name}:1  ${column}`, 'the column is missing', 'Restore the first line of the template.');
  }
}

function* rowSlips({ line, cells }: CsvRow, columns: readonly string[], name: string): Generator<Slip> {
  if (cells.length > columns.length && cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
    const what = `expected ${columns.length} cells, got ${cells.length}`;
    yield slipAt(`${name}:${line}`, what, 'Put a cell that holds a comma into double quotes.');
  }
  for (const [index, cell] of cells.entries()) {
    const column = columns[index] ?? `column ${index + 1}`;
    const personal = personalValue(cell.trim(), WITH_DAYS.includes(column));
    if (personal !== null) yield slipAt(`${name}:${line}  ${column}`, `this looks like ${personal}`, NO_PERSONS);
  }
}
