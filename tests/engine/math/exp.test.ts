import { expect, it } from 'vitest';
import { exp } from '../../../src/engine/math/exp.js';
import { exactExp, fixed, ulpsOff } from './exactNumbers.js';
import { sampleNumbers } from './sampleNumbers.js';

const worst = (numbers: readonly number[]) =>
  Math.max(...numbers.map((x) => Math.abs(ulpsOff(exp(x), exactExp(fixed(x))))));

it('exp is within 1 ulp of exact arithmetic', () => {
  expect(worst(sampleNumbers(4, 1500, (u) => 1453 * u - 744))).toBeLessThan(1);
  expect(worst(sampleNumbers(5, 1500, (u) => 2 * u - 1))).toBeLessThan(1);
  expect(worst([1, -1, 709.78271289338, -708.4, -745.1, 1e-9, -1e-9, 0.3465735902799726, 1e-17])).toBeLessThan(1);
});

it('exp is exact on special values', () => {
  expect([exp(0), exp(-0), exp(Infinity), exp(-Infinity), exp(710), exp(-746)]).toEqual([
    1,
    1,
    Infinity,
    0,
    Infinity,
    0,
  ]);
  expect(exp(NaN)).toBeNaN();
});
