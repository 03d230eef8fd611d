import { describe, expect, it } from 'vitest';
import { valuesTried } from '../../../../src/experiment/attribution/switching/assumption.js';
import { flipOf } from '../../../../src/experiment/attribution/switching/flipOf.js';
import type { Estimate, SwitchedAssumption } from '../../../../src/experiment/result.js';

function estimate(mean: number, half: number | null): Estimate {
  const [meanLow, meanHigh] = half === null ? [null, null] : [mean - half, mean + half];
  return { mean, meanLow, meanHigh, q10: mean, q25: mean, median: mean, q75: mean, q90: mean };
}

/** Points at 0, 1, 2 ... with these means, each interval `half` each way. */
const points = (means: readonly number[], half: number | null = 0.1) =>
  means.map((mean, value) => ({ value, difference: estimate(mean, half) }));

describe('the value at which a difference changes sign', () => {
  it('lies on the straight line between two points', () => {
    expect(flipOf(points([-3, 1, 5]), 1)).toEqual({ flipsAt: 0.75, flipsInsideNoise: false });
    expect(flipOf(points([4, 2, -6]), 1)).toEqual({ flipsAt: 1.25, flipsInsideNoise: false });
    expect(flipOf(points([-1, 3]), 0)).toEqual({ flipsAt: 0.25, flipsInsideNoise: false });
  });

  it('is none where the sign is the same throughout, touches zero, or begins from zero', () => {
    for (const means of [
      [1, 2, 3],
      [-1, -2, -1],
      [2, 0, 2],
      [0, 1, 2],
      [0, 0, 0],
      [3, 0, 0],
    ]) {
      expect(flipOf(points(means), 1)).toEqual({ flipsAt: null, flipsInsideNoise: null });
    }
  });

  it('is a point itself where the difference there is exactly zero', () => {
    expect(flipOf(points([-3, 0, 5]), 1).flipsAt).toBe(1);
  });

  it('is the one nearest to the present value where there are two', () => {
    const twice = points([2, -2, 6]); // flips at 0.5 and at 1.25
    expect(flipOf(twice, 0.6).flipsAt).toBe(0.5);
    expect(flipOf(twice, 1).flipsAt).toBe(1.25);
  });

  it('is inside noise where the interval of a point beside it holds zero, and untold in a draft', () => {
    expect(flipOf(points([-3, 1, 5], 2), 1)).toEqual({ flipsAt: 0.75, flipsInsideNoise: true });
    expect(flipOf(points([-3, 1, 5], null), 1)).toEqual({ flipsAt: 0.75, flipsInsideNoise: null });
    // the point that holds zero lies on the other side, away from the flip
    const mixed = [
      { value: 0, difference: estimate(-3, 0.5) },
      { value: 1, difference: estimate(3, 0.5) },
      { value: 2, difference: estimate(1, 2) },
    ];
    expect(flipOf(mixed, 1)).toEqual({ flipsAt: 0.5, flipsInsideNoise: false });
  });

  it('is none where a point has no figure', () => {
    expect(flipOf(points([-3, Number.NaN, 5]), 1).flipsAt).toBeNull();
  });
});

describe('the values that are tried', () => {
  const assumption = (present: number, kind: SwitchedAssumption['kind'] = 'number', high = 10): SwitchedAssumption => ({
    id: 'a',
    title: 'A',
    unit: 'days',
    kind,
    low: 0,
    high,
    present,
    grade: 'D',
  });

  it('are both ends and the present value, or the middle where that is no value between', () => {
    expect(valuesTried(assumption(3))).toEqual([0, 3, 10]);
    expect(valuesTried(assumption(0))).toEqual([0, 5, 10]);
    expect(valuesTried(assumption(12, 'date', 9))).toEqual([0, 4, 9]);
    expect(valuesTried(assumption(0, 'date', 1))).toEqual([0, 1]);
  });
});
