/** One row of a comma-separated file, with the line it begins on. */
export interface CsvRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * Rows of a comma-separated text with quoted cells (RFC 4180); empty lines are skipped.
 *
 * @returns the rows, and the line of a row whose quote is never closed, or null
 */
export function csvRows(text: string): { readonly rows: readonly CsvRow[]; readonly openQuoteAt: number | null } {
  const rows: CsvRow[] = [];
  let [line, begins, cell, quoted] = [1, 1, '', false];
  let cells: string[] = [];
  const endRow = () => {
    cells.push(cell);
    if (cells.length > 1 || cell !== '') rows.push({ line: begins, cells });
    [cells, cell] = [[], ''];
  };
  for (let index = 0; index < text.length; index += 1) {
    const letter = text[index];
    if (letter === '\n') line += 1;
    if (quoted) {
      if (letter !== '"') cell += letter;
      else if (text[index + 1] === '"') {
        cell += '"';
        index += 1;
      } else quoted = false;
    } else if (letter === '"') quoted = true;
    else if (letter === ',') {
      cells.push(cell);
      cell = '';
    } else if (letter === '\n') {
      endRow();
      begins = line;
    } else if (letter !== '\r') cell += letter;
  }
  if (quoted) return { rows, openQuoteAt: begins };
  endRow();
  return { rows, openQuoteAt: null };
}
