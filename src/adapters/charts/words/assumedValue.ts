import { figureText } from '../../../experiment/data/valueText.js';
import type { SwitchedAssumption } from '../../../experiment/result.js';
import { isoDate } from '../../../model/calendar.js';

/** What was interpolated supports no more. */
const DIGITS = 3;

/** A value of an assumption: three digits and a true minus sign, dates of the calendar as dates. */
export function assumedValueInWords(value: number, { kind }: Pick<SwitchedAssumption, 'kind'>): string {
  if (kind === 'date') return isoDate(Math.floor(value));
  return figureText(Number(value.toPrecision(DIGITS))).replace('-', '\u2212');
}
