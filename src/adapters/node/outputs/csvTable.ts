import { type CsvField, csvLine } from './csvLine.js';

/** A row by the names of its columns; a column that is left out is empty. */
export type CsvRow<Column extends string> = Partial<Record<Column, CsvField>>;

/** A table as text: the names of the columns, then the rows. RFC 4180, UTF-8 without a mark. */
export function csvTable<Column extends string>(columns: readonly Column[], rows: Iterable<CsvRow<Column>>): string {
  const lines = [csvLine(columns)];
  for (const row of rows) lines.push(csvLine(columns.map((column) => row[column] ?? null)));
  return lines.join('');
}
