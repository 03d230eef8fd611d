import type { Measure } from '../../../experiment/measures/measure.js';
import { formatNumber, formatSigned } from './formatNumber.js';

/** A level with its unit, e.g. `5,519 FTE`, `112.4 %`, `£1,204.5 million`. */
export function level(value: number, decimals: number, measure: Measure): string {
  return withUnit(formatNumber(value, decimals), measure.unit);
}

/** A difference with its sign and unit, e.g. `+120 FTE`, `−3.2 percentage points`. */
export function difference(value: number, decimals: number, measure: Measure): string {
  return withUnit(formatSigned(value, decimals), differenceUnit(measure));
}

/** The unit that a difference of a measure has: percentages differ by percentage points. */
export function differenceUnit(measure: Measure): string {
  return measure.unit.startsWith('%') ? 'percentage points' : measure.unit;
}

/** A number as printed and its unit; pounds stand before the number, and after a sign. */
export function withUnit(printed: string, unit: string): string {
  if (printed === 'no figure') return printed;
  if (unit.startsWith('£')) return `${printed.replace(/\d/, '£$&')}${unit.slice(1)}`;
  if (unit.startsWith('%')) return `${printed} %`;
  return `${printed} ${unit}`;
}

/** Which way a measure differs: times are longer or shorter. */
export function wayOf(value: number, { unit }: Measure): string {
  if (unit === 'weeks') return value < 0 ? 'shorter' : 'longer';
  return value < 0 ? 'lower' : 'higher';
}
