import { describe, expect, it } from 'vitest';
import { pairedStatistics } from '../../../src/experiment/statistics/pairedDifference.js';

describe('pairedStatistics', () => {
  it('agrees with figures worked out by hand', () => {
    // D = 1, 2, 3; Var(D) = 1; Var(A) = 9 (2, 5, 8); Var(B) = 4 (1, 3, 5); correlation 1
    const found = pairedStatistics([2, 5, 8], [1, 3, 5]);
    expect(found.estimate.mean).toBe(2);
    expect(found.correlation).toBeCloseTo(1, 12);
    expect(found.luckRemoved).toBeCloseTo(1 - 1 / 13, 12);
    expect([found.shareAbove, found.shareBelow, found.replications]).toEqual([1, 0, 3]);
  });

  it('agrees with the identity Var(D) = s_A^2 + s_B^2 - 2 rho s_A s_B, also where pairing hurts', () => {
    // opposite luck: A = 1, 2, 3 and B = 3, 2, 1, so Var(D) = 4 against 2 unpaired
    const found = pairedStatistics([1, 2, 3], [3, 2, 1]);
    expect(found.correlation).toBeCloseTo(-1, 12);
    expect(found.luckRemoved).toBeCloseTo(-1, 12);
    expect(found.shareAbove).toBeCloseTo(1 / 3, 12);
  });

  it('is exactly zero, with all luck removed, between an arm and its twin', () => {
    const values = Array.from({ length: 40 }, (_, index) => 0.1 * ((index * 7) % 11));
    const found = pairedStatistics(values, [...values]);
    expect([found.estimate.mean, found.estimate.meanLow, found.estimate.meanHigh]).toEqual([0, 0, 0]);
    expect([found.luckRemoved, found.shareAbove, found.shareBelow]).toEqual([1, 0, 0]);
  });

  it('says 0, not NaN, where nothing varies', () => {
    const found = pairedStatistics([0.1, 0.1, 0.1], [0.3, 0.3, 0.3]);
    expect([found.correlation, found.luckRemoved]).toEqual([0, 0]);
  });

  it('has no figure where one replication has none', () => {
    const found = pairedStatistics([1, Number.NaN, 3], [1, 2, 3]);
    expect(found.estimate.mean).toBeNaN();
    expect(found.correlation).toBe(0);
  });

  it('refuses samples of different length', () => {
    expect(() => pairedStatistics([1, 2], [1])).toThrow(RangeError);
  });
});
