import { it } from 'vitest';
import { exponential } from '../../../../src/engine/random/distributions/exponential.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const MEAN = 14;
const sample = (u: number) => exponential(u, MEAN);
const cdf = (x: number) => -Math.expm1(-x / MEAN);

it('exponential follows its law', () => {
  const draws = drawMany(sample, 1);
  checkDistribution(draws, cdf);
  checkMoments(draws, MEAN, MEAN ** 2);
});

it('exponential inverts its distribution function', () => checkInverse(sample, cdf, [0.01, 1, 14, 50, 200]));
