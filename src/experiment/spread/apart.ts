import { meanOf } from '../statistics/moments.js';

/**
 * Standard deviation with divisor n: the regions are all there are in the run, not a sample of more.
 *
 * @returns NaN, which stands for "no figure", where a value is NaN
 */
export function standardDeviationOf(values: readonly number[]): number {
  const mean = meanOf(values);
  return Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)));
}

/** Largest less smallest; NaN where a value is NaN. */
export function rangeOf(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
