import { sampleCovariance, sampleVariance, sum } from 'simple-statistics';

/** Mean by compensated summation in the order given; exactly the value where all values are the same. */
export function meanOf(values: readonly number[]): number {
  return isConstant(values) ? values[0] : sum(values) / values.length;
}

/** Variance with divisor n - 1; exactly 0 where all values are the same, NaN for one value alone. */
export function varianceOf(values: readonly number[]): number {
  if (values.length < 2) return Number.NaN;
  return isConstant(values) ? 0 : sampleVariance([...values]);
}

/** Pearson correlation of two samples of the same length; 0 where either does not vary. */
export function correlationOf(a: readonly number[], b: readonly number[]): number {
  const scale = Math.sqrt(varianceOf(a)) * Math.sqrt(varianceOf(b));
  return scale > 0 ? clampToOne(sampleCovariance([...a], [...b]) / scale) : 0;
}

function isConstant(values: readonly number[]): boolean {
  return values.length > 0 && values.every((value) => value === values[0]);
}

function clampToOne(value: number): number {
  return Math.max(-1, Math.min(1, value));
}
