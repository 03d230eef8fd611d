import { dayNumber } from '../../model/calendar.js';
import { csvRows } from './csvRows.js';
import type { Parsed, Slip } from './dataError.js';
import type { PublishedObservation } from './serviceData.js';

/** Columns of a published series; the third is `grade` or `category`, the last may be left out. */
const COLUMNS = [
  'series_id',
  'region',
  'grade|category',
  'measure',
  'unit',
  'period_start',
  'period_end',
  'value',
  'quality',
  'published_in',
  'source_url',
  'note',
  'basis',
] as const;

/** Reads one file of `data/published/`: the figures as printed, with the breaks of their bases. */
export function parsePublished(text: string, fileName: string): Parsed<PublishedObservation[]> {
  const { rows, openQuoteAt } = csvRows(text);
  if (openQuoteAt !== null) {
    return failed(
      `${fileName}:${openQuoteAt}`,
      'a quote is opened and never closed',
      'Close it, or double it to print one.',
    );
  }
  const [head, ...body] = rows;
  if (!head || !isHead(head.cells)) {
    const what = `expected the columns ${COLUMNS.join(', ')}`;
    return failed(`${fileName}:1`, what, 'Restore the first line; series are never edited by hand.');
  }
  const slips = body.flatMap(({ line, cells }) => checkRow(cells, `${fileName}:${line}`));
  if (slips.length > 0) return { ok: false, slips };
  return { ok: true, value: body.map(({ cells }) => observation(cells)) };
}

function isHead(cells: readonly string[]): boolean {
  return cells.length === COLUMNS.length && COLUMNS.every((name, index) => name.split('|').includes(cells[index]));
}

function observation(cells: readonly string[]): PublishedObservation {
  const [series, area, category, measure, unit, from, to, printed, quality, publication, url, note, basis] = cells;
  return {
    series,
    area: area === 'England & Wales' ? 'England and Wales' : area,
    category,
    measure,
    unit,
    from: from === '' ? null : from,
    to: to === '' ? null : to,
    printed,
    value: /^-?\d+(\.\d+)?$/.test(printed) ? Number(printed) : null,
    quality,
    publication,
    url,
    note,
    basis,
  };
}

/** What every row must have: a series, an area, a measure, a unit, a figure as printed, a quality, a source and a basis. */
const NEEDED = [0, 1, 3, 4, 7, 8, 9, 10, 12];

function checkRow(cells: readonly string[], where: string): Slip[] {
  if (cells.length !== COLUMNS.length) {
    const what = `expected ${COLUMNS.length} cells, got ${cells.length}`;
    return [{ where, what, mend: 'Put cells that hold a comma into double quotes.' }];
  }
  const missing = NEEDED.filter((index) => cells[index] === '').map((index) => ({
    where: `${where}  ${COLUMNS[index]}`,
    what: 'the cell is empty',
    mend: 'Fill it in from the publication.',
  }));
  const dates = [5, 6]
    .filter((index) => cells[index] !== '' && !isDay(cells[index]))
    .map((index) => ({
      where: `${where}  ${COLUMNS[index]}`,
      what: `expected a date that exists, got ${JSON.stringify(cells[index])}`,
      mend: 'Write it as 2025-06-30, or leave it empty.',
    }));
  return [...missing, ...dates];
}

function isDay(iso: string): boolean {
  try {
    dayNumber(iso);
    return true;
  } catch {
    return false;
  }
}

function failed(where: string, what: string, mend: string): Parsed<never> {
  return { ok: false, slips: [{ where, what, mend }] };
}
