import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../src/engine/math/normalQuantile.js';
import { BITS, exactNormalShare, fixed } from './exactNumbers.js';
import { sampleNumbers } from './sampleNumbers.js';

/** (quantile - exact quantile) / exact quantile, by one Newton step from the exact share below the quantile. */
function relativeError(u: number): number {
  const z = normalQuantile(u);
  const shareOff = Number(exactNormalShare(z) - fixed(u)) / 2 ** Number(BITS);
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI);
  return Math.abs(shareOff / density / z);
}

describe('normalQuantile', () => {
  it('gives the values of the published algorithm', () => {
    // Wichura (1988), table of test values; and the usual 97.5 per cent point
    expect(normalQuantile(0.25)).toBeCloseTo(-0.6744897501960817, 15);
    expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14);
    expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13);
    expect(normalQuantile(0.975)).toBeCloseTo(1.959963984540054, 14);
  });

  it('is good to 1.5 parts in 10^15 against exact arithmetic', () => {
    const middle = sampleNumbers(10, 60, (u) => u);
    const lowTail = sampleNumbers(11, 40, (u) => 10 ** (-16 * u));
    expect(Math.max(...[...middle, ...lowTail].map(relativeError))).toBeLessThan(1.5e-15);
  });

  it('is odd about one half and infinite at the ends', () => {
    for (const u of [0.25, 0.0625, 2 ** -20, 2 ** -50]) expect(normalQuantile(1 - u)).toBe(-normalQuantile(u));
    expect([normalQuantile(0), normalQuantile(0.5), normalQuantile(1)]).toEqual([-Infinity, 0, Infinity]);
    for (const u of [-0.1, 1.1, NaN]) expect(normalQuantile(u)).toBeNaN();
  });
});
