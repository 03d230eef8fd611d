import { expect, it } from 'vitest';
import { triangular } from '../../../../src/engine/random/distributions/triangular.js';
import { checkDistribution, checkInverse, checkMoments, drawMany } from './lawChecks.js';

const [LOW, MODE, HIGH] = [0.55, 0.67, 0.8];
const sample = (u: number) => triangular(u, LOW, MODE, HIGH);
const cdf = (x: number) =>
  x < MODE ? (x - LOW) ** 2 / ((HIGH - LOW) * (MODE - LOW)) : 1 - (HIGH - x) ** 2 / ((HIGH - LOW) * (HIGH - MODE));

it('triangular follows its law', () => {
  const draws = drawMany(sample, 4);
  checkDistribution(draws, cdf);
  const squares = LOW ** 2 + MODE ** 2 + HIGH ** 2 - LOW * MODE - LOW * HIGH - MODE * HIGH;
  checkMoments(draws, (LOW + MODE + HIGH) / 3, squares / 18);
});

it('triangular inverts its distribution function', () => checkInverse(sample, cdf, [0.551, 0.6, 0.67, 0.7, 0.799]));

it('triangular holds with the mode at an end and with no width', () => {
  expect([triangular(0.25, 0, 0, 1), triangular(0.25, 0, 1, 1)]).toEqual([1 - Math.sqrt(0.75), 0.5]);
  expect(triangular(0.3, 5, 5, 5)).toBe(5);
});
