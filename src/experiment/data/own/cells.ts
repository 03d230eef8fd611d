import { dayNumber } from '../../../model/calendar.js';
import { shown } from '../checkShape.js';
import type { Slip } from '../dataError.js';
import { nearestName } from '../nearestName.js';
import { slipAt } from '../yamlFile.js';
import type { OwnRow } from './ownRows.js';

/** A figure of 0 or more; NaN and a slip where it is none. */
export function figureAt(row: OwnRow, column: string, slips: Slip[]): number {
  const text = row.cell(column);
  if (/^\d+(\.\d+)?$/.test(text)) return Number(text);
  const what = text === '' ? 'the cell is empty' : `expected a number of 0 or more, got ${shown(text)}`;
  slips.push(slipAt(row.where(column), what, mendNumber(text)));
  return Number.NaN;
}

/** A whole number of 0 or more; NaN and a slip where it is none. */
export function wholeAt(row: OwnRow, column: string, slips: Slip[]): number {
  const value = figureAt(row, column, slips);
  if (Number.isNaN(value) || Number.isInteger(value)) return value;
  slips.push(slipAt(row.where(column), `expected a whole number, got ${value}`, 'Count heads, not FTE.'));
  return Number.NaN;
}

function mendNumber(text: string): string {
  if (text === '') return 'Write 0 where there are none.';
  if (/^\[c\]$|^[<*]/.test(text)) return 'Add it to a neighbouring row: a suppressed count cannot be used.';
  return /^[\d,]+(\.\d+)?$/.test(text) ? `Write ${text.replaceAll(',', '')}.` : 'Write figures only, such as 412.5.';
}

/** One of the known words; null and a slip where it is none, null alone where the cell is empty and may be. */
export function choiceAt<T extends string>(
  row: OwnRow,
  column: string,
  known: readonly T[],
  slips: Slip[],
  mayBeEmpty = false,
): T | null {
  const text = row.cell(column);
  if (text === '' && mayBeEmpty) return null;
  const found = known.find((word) => word.toLowerCase() === text.toLowerCase());
  if (found !== undefined) return found;
  const near = nearestName(text, known);
  const what = text === '' ? 'the cell is empty' : `unknown ${column.replaceAll('_', ' ')} ${shown(text)}`;
  slips.push(slipAt(row.where(column), what, near ? `Did you mean ${near}?` : `Write one of ${known.join(', ')}.`));
  return null;
}

/** ISO date, from `2025-06-30` or from `30/06/2025` as spreadsheets of this country write it. */
export function dayAt(row: OwnRow, column: string, slips: Slip[]): string | null {
  const text = row.cell(column);
  const iso = text.replace(/^(\d{1,2})\/(\d{1,2})\/(\d{4})$/, (_, day: string, month: string, year: string) =>
    [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-'),
  );
  try {
    dayNumber(iso);
    return iso;
  } catch {
    const what = text === '' ? 'the cell is empty' : `expected a date that exists, got ${shown(text)}`;
    slips.push(slipAt(row.where(column), what, 'Write it as 2025-06-30 or 30/06/2025.'));
    return null;
  }
}

/** Id of a region, from its id or name. A word that is near to none is not repeated: it could be a person's. */
export function regionAt(
  row: OwnRow,
  regions: readonly { readonly id: string; readonly name: string }[],
  slips: Slip[],
): string | null {
  const text = row.cell('region');
  const plain = (name: string) => name.toLowerCase().replace(/[^a-z]/g, '');
  const found = regions.find(({ id, name }) => [id, name].map(plain).includes(plain(text)));
  if (found) return found.id;
  const near = nearestName(
    text,
    regions.flatMap(({ id, name }) => [id, name]),
  );
  const what = text === '' ? 'the cell is empty' : `no such region${near ? ` ${shown(text)}` : ''}`;
  const mend = near ? `Did you mean ${near}?` : `Regions: ${regions.map(({ id }) => id).join(', ')}.`;
  slips.push(slipAt(row.where('region'), what, mend));
  return null;
}
