import { describe, expect, it } from 'vitest';
import { piecewiseHazard } from '../../../../src/engine/random/distributions/piecewiseHazard.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const EDGES = [0, 1, 3];
const RATES = [0.5, 0.1, 0.8];
const sample = (u: number) => piecewiseHazard(u, EDGES, RATES);

function survival(x: number): number {
  const cumulated = x < 1 ? 0.5 * x : x < 3 ? 0.5 + 0.1 * (x - 1) : 0.7 + 0.8 * (x - 3);
  return Math.exp(-cumulated);
}
const cdf = (x: number) => 1 - survival(x);

/** Integral of x^power times the survival over [a, b], where it is S exp(-rate (x - a)), by hand for power 0 and 1. */
function integral(power: 0 | 1, a: number, b: number, rate: number): number {
  const end = b === Infinity ? 0 : Math.exp(-rate * (b - a));
  const zeroth = (1 - end) / rate;
  if (power === 0) return survival(a) * zeroth;
  return survival(a) * (a * zeroth + (zeroth - (b === Infinity ? 0 : (b - a) * end)) / rate);
}
const bands = [
  [0, 1, 0.5],
  [1, 3, 0.1],
  [3, Infinity, 0.8],
] as const;
const MEAN = bands.reduce((sum, [a, b, rate]) => sum + integral(0, a, b, rate), 0);
const SECOND = 2 * bands.reduce((sum, [a, b, rate]) => sum + integral(1, a, b, rate), 0);

describe('piecewiseHazard', () => {
  it('follows its law', () => {
    const draws = drawMany(sample, 7);
    checkDistribution(draws, cdf);
    checkMoments(draws, MEAN, SECOND - MEAN ** 2);
  });

  it('inverts its distribution function', () => checkInverse(sample, cdf, [0.2, 0.999, 1.5, 2.9, 3.1, 9]));

  it('from an age on is what is left of the law for those who came so far', () => {
    for (const age of [0.4, 1, 2, 3, 7]) {
      checkInverse(
        (u) => piecewiseHazard(u, EDGES, RATES, age),
        (x) => 1 - survival(age + x) / survival(age),
        [0.3, 0.6, 1.2, 4],
      );
    }
  });

  it('never comes when the hazard ends at 0 and luck outlasts it', () => {
    expect(piecewiseHazard(0.9, [0, 2], [0.5, 0])).toBe(Infinity);
    expect(piecewiseHazard(0.1, [0, 2], [0.5, 0])).toBeCloseTo(-Math.log(0.9) / 0.5, 12);
    expect(piecewiseHazard(0.5, [0, 2, 4], [0, 0.5, 0.5])).toBeCloseTo(2 + Math.LN2 / 0.5, 12);
    expect(piecewiseHazard(0.5, [0], [0.25])).toBeCloseTo(Math.LN2 / 0.25, 12);
  });
});
