import { formatNumber } from './formatNumber.js';

const DIGITS = 3;

/** A mean for a headline, to three digits: `about 1,840`. The table under the chart holds it in full. */
export function about(value: number): string {
  return `about ${inThreeDigits(value)}`;
}

/** The same without the word, for labels in a picture. */
export function inThreeDigits(value: number): string {
  const size = Math.abs(value);
  const step = size >= 10 ** DIGITS ? 10 ** (Math.floor(Math.log10(size)) - DIGITS + 1) : 1;
  return formatNumber(Math.round(value / step) * step);
}
