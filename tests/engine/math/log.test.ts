import { expect, it } from 'vitest';
import { log } from '../../../src/engine/math/log.js';
import { exactLog, ulpsOff } from './exactNumbers.js';
import { positiveOfAnySize, sampleNumbers } from './sampleNumbers.js';

const worst = (numbers: readonly number[]) =>
  Math.max(...numbers.map((x) => Math.abs(ulpsOff(log(x), { mantissa: exactLog(x), power: 0 }))));

it('log is within 1 ulp of exact arithmetic', () => {
  expect(worst(sampleNumbers(1, 1500, (u) => u))).toBeLessThan(1);
  expect(worst(sampleNumbers(2, 1500, (u) => 0.7 + 0.75 * u))).toBeLessThan(1);
  expect(worst(sampleNumbers(3, 1500, positiveOfAnySize))).toBeLessThan(1);
  expect(
    worst([2 ** -53, 1 - 2 ** -53, 1 + 2 ** -52, 2, 10, Math.SQRT2, Math.SQRT1_2, 5e-324, 2 ** -1022, 1.7e308]),
  ).toBeLessThan(1);
});

it('log is exact on special values', () => {
  expect([log(1), log(0), log(-0), log(Infinity)]).toEqual([0, -Infinity, -Infinity, Infinity]);
  for (const x of [-1, -5e-324, -Infinity, NaN]) expect(log(x)).toBeNaN();
});
