import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { roundToSupport, supportOf, supportOfInterval } from '../../../../src/adapters/charts/words/roundToSupport.js';

describe('roundToSupport', () => {
  it('rounds to the first digit of the half-width', () => {
    expect(roundToSupport(5893.2, supportOf(34, 0))).toBe(5890);
    expect(roundToSupport(5893.2, supportOf(340, 0))).toBe(5900);
    expect(roundToSupport(112.4449, supportOf(0.34, 3))).toBe(112.4);
    expect(roundToSupport(-3.26, supportOf(0.05, 2))).toBe(-3.26);
  });

  it('is never finer than the measure', () => {
    expect(supportOf(0.001, 0)).toEqual({ step: 1, decimals: 0 });
    expect(supportOf(0, 1)).toEqual({ step: 0.1, decimals: 1 });
    expect(supportOf(Number.NaN, 0)).toEqual({ step: 1, decimals: 0 });
  });

  it('leaves what is no number alone', () => {
    expect(roundToSupport(Number.NaN, supportOf(1, 0))).toBeNaN();
  });

  it('does not print a bound as zero where the interval excludes zero', () => {
    const support = supportOfInterval(2, 48, 0);
    expect(roundToSupport(2, support)).toBe(2);
    expect(supportOfInterval(-20, 26, 0).step).toBe(10);
  });

  it('does not print both ends of an interval alike', () => {
    const support = supportOfInterval(-4.9, -4.7, 0);
    expect([-4.9, -4.7].map((bound) => roundToSupport(bound, support))).toEqual([-4.9, -4.7]);
    expect(supportOfInterval(3, 3, 0)).toEqual({ step: 1, decimals: 0 });
  });

  it('moves a figure by at most half a step, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.double({ min: -1e6, max: 1e6, noNaN: true }),
        fc.double({ min: 1e-3, max: 1e5, noNaN: true }),
        (value, halfWidth) => {
          const support = supportOf(halfWidth, 3);
          expect(Math.abs(roundToSupport(value, support) - value)).toBeLessThanOrEqual(support.step / 2 + 1e-6);
        },
      ),
      { seed: 20260401, numRuns: 300 },
    );
  });
});
