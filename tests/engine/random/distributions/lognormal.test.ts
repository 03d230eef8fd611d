import { expect, it } from 'vitest';
import { lognormal } from '../../../../src/engine/random/distributions/lognormal.js';
import { lognormalParameters } from '../../../../src/engine/random/distributions/lognormalParameters.js';
import { BITS, exactNormalShare } from '../../math/exactNumbers.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const MEAN = 180;
const CV = 0.5;
const { mu, sigma } = lognormalParameters(MEAN, CV);
const sample = (u: number) => lognormal(u, mu, sigma);
const cdf = (x: number) => Number(exactNormalShare((Math.log(x) - mu) / sigma)) / 2 ** Number(BITS);

it('lognormal follows its law', () => {
  const draws = drawMany(sample, 3);
  checkDistribution(
    draws.filter((_, place) => place % 8 === 0),
    cdf,
  );
  checkMoments(draws, MEAN, (MEAN * CV) ** 2);
});

it('lognormal inverts its distribution function', () => checkInverse(sample, cdf, [20, 90, 180, 300, 900]));

it('lognormalParameters refuses what no lognormal law has', () => {
  for (const [mean, cv] of [
    [0, 1],
    [-1, 1],
    [1, -1],
    [NaN, 1],
    [1, NaN],
    [Infinity, 1],
  ]) {
    expect(() => lognormalParameters(mean, cv)).toThrow(RangeError);
  }
  expect(lognormalParameters(1, 0)).toEqual({ mu: 0, sigma: 0 });
});
