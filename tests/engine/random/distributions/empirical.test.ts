import { describe, expect, it } from 'vitest';
import { cumulativeWeights } from '../../../../src/engine/random/distributions/cumulativeWeights.js';
import { empirical } from '../../../../src/engine/random/distributions/empirical.js';
import { drawMany } from './lawChecks.js';

const WEIGHTS = [3, 0, 5, 1, 7, 4, 0];

describe('empirical', () => {
  it('draws each index in proportion to its weight', () => {
    const draws = drawMany((u) => empirical(u, cumulativeWeights(WEIGHTS)), 8);
    const counts = WEIGHTS.map((_, index) => draws.filter((draw) => draw === index).length);
    const expected = WEIGHTS.map((weight) => (weight / 20) * draws.length);
    const chiSquare = counts.reduce(
      (sum, count, i) => sum + (expected[i] > 0 ? (count - expected[i]) ** 2 / expected[i] : 0),
      0,
    );
    expect([counts[1], counts[6]]).toEqual([0, 0]);
    expect(chiSquare).toBeLessThan(30.4); // 4 degrees of freedom: exp(-x/2)(1 + x/2) = 4e-6
  });

  it('finds the first running sum above u', () => {
    const sums = Float64Array.of(0.25, 0.5, 0.5, 1);
    expect([0.1, 0.24, 0.25, 0.49, 0.5, 0.99].map((u) => empirical(u, sums))).toEqual([0, 0, 1, 1, 3, 3]);
    expect(empirical(1 - 2 ** -53, cumulativeWeights([1, 2, 0]))).toBe(1);
    expect(empirical(2 ** -53, cumulativeWeights([0, 0, 2]))).toBe(2);
  });

  it('finds it among any number of them', () => {
    for (let count = 1; count <= 40; count++) {
      const sums = cumulativeWeights(new Array<number>(count).fill(1));
      const middles = Array.from(sums, (_, index) => (index + 0.5) / count);
      expect(middles.map((u) => empirical(u, sums))).toEqual([...sums.keys()]);
    }
  });

  it('cumulativeWeights refuses what cannot be drawn from', () => {
    for (const weights of [[], [0, 0], [1, -1], [NaN], [Infinity]])
      expect(() => cumulativeWeights(weights)).toThrow(RangeError);
  });
});
