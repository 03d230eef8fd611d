import { it } from 'vitest';
import { uniform } from '../../../../src/engine/random/distributions/uniform.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const sample = (u: number) => uniform(u, -2, 6);
const cdf = (x: number) => (x + 2) / 8;

it('uniform follows its law', () => {
  const draws = drawMany(sample, 5);
  checkDistribution(draws, cdf);
  checkMoments(draws, 2, 64 / 12);
});

it('uniform inverts its distribution function', () => checkInverse(sample, cdf, [-1.9, -1, 0.5, 5.9]));
