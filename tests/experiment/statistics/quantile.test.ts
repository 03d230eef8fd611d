import { describe, expect, it } from 'vitest';
import { quantile } from '../../../src/experiment/statistics/quantile.js';

describe('quantile', () => {
  it('agrees with the median-unbiased method of another library (numpy 2, method "median_unbiased")', () => {
    const primes = Float64Array.from([2, 3, 5, 7, 11, 13, 17, 19, 23, 29]);
    const expected: readonly (readonly [number, number])[] = [
      [0.05, 2.0],
      [0.1, 2.3666666666666667],
      [0.25, 4.833333333333333],
      [0.5, 12.0],
      [0.75, 19.333333333333336],
      [0.9, 26.799999999999997],
      [0.95, 29.0],
    ];
    for (const [p, value] of expected) expect(quantile(primes, p)).toBeCloseTo(value, 12);
  });

  it('is position (n + 1/3) p + 1/3 on 1 to n (Hyndman & Fan 1996, type 8)', () => {
    const ranks = Float64Array.from({ length: 30 }, (_, index) => index + 1);
    for (const p of [0.1, 0.25, 0.5, 0.75, 0.9]) expect(quantile(ranks, p)).toBeCloseTo((30 + 1 / 3) * p + 1 / 3, 12);
  });

  it('stays at the ends beyond the smallest and the largest value', () => {
    const two = Float64Array.from([4, 8]);
    expect([quantile(two, 0), quantile(two, 1), quantile(two, 0.5)]).toEqual([4, 8, 6]);
    expect(quantile(Float64Array.from([7]), 0.9)).toBe(7);
  });

  it('refuses an empty sample and a share outside 0 to 1', () => {
    expect(() => quantile(new Float64Array(), 0.5)).toThrow(RangeError);
    expect(() => quantile(Float64Array.from([1]), 1.1)).toThrow(RangeError);
  });
});
