import { expect, it } from 'vitest';
import { exponential } from '../../../../src/engine/random/distributions/exponential.js';
import { weibull } from '../../../../src/engine/random/distributions/weibull.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const SCALE = 400;
const sample = (u: number) => weibull(u, 2, SCALE);
const cdf = (x: number) => -Math.expm1(-((x / SCALE) ** 2));

it('weibull of shape 2 (Rayleigh) follows its law', () => {
  const draws = drawMany(sample, 2);
  checkDistribution(draws, cdf);
  checkMoments(draws, (SCALE * Math.sqrt(Math.PI)) / 2, SCALE ** 2 * (1 - Math.PI / 4));
});

it('weibull inverts its distribution function', () => {
  checkInverse(sample, cdf, [1, 100, 400, 1500]);
  checkInverse(
    (u) => weibull(u, 1.3, 7),
    (x) => -Math.expm1(-((x / 7) ** 1.3)),
    [0.1, 3, 7, 30],
  );
});

it('weibull of shape 1 is the exponential law', () => {
  for (const u of [0.1, 0.5, 0.99]) expect(weibull(u, 1, 3)).toBeCloseTo(exponential(u, 3), 12);
});
