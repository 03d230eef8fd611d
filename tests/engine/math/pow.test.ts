import { expect, it } from 'vitest';
import { pow } from '../../../src/engine/math/pow.js';
import { exactPow, ulpsOff } from './exactNumbers.js';
import { positiveOfAnySize, sampleNumbers } from './sampleNumbers.js';

const worst = (pairs: readonly (readonly [number, number])[]) =>
  Math.max(...pairs.map(([x, y]) => Math.abs(ulpsOff(pow(x, y), exactPow(x, y)))));

it('pow is within 1 ulp of exact arithmetic', () => {
  const exponents = sampleNumbers(6, 1500, (u) => 12 * u - 6);
  expect(worst(sampleNumbers(7, 1500, (u) => 30 * u).map((x, place) => [x, exponents[place]]))).toBeLessThan(1);
  expect(worst(sampleNumbers(8, 1500, positiveOfAnySize).map((x, place) => [x, exponents[place] / 6.1]))).toBeLessThan(
    1,
  );
  expect(worst(sampleNumbers(9, 500, (u) => u).map((u) => [1 + 2 ** -24 * u, 2 ** 33 * (1 - u)]))).toBeLessThan(1);
});

it('pow is exact on whole powers that are floats', () => {
  expect([pow(3, 20), pow(10, 22), pow(2, -1074), pow(0.5, 3), pow(-2, 3), pow(-2, 4), pow(7, 1)]).toEqual([
    3486784401, 1e22, 5e-324, 0.125, -8, 16, 7,
  ]);
});

it('pow agrees with the language on special values', () => {
  const specials = [0, -0, 1, -1, 2, -2, 3, 0.5, -0.5, Infinity, -Infinity, NaN, 1e300, -1e300, 2 ** 40];
  for (const x of specials) {
    for (const y of specials) {
      const special =
        x === 1 || x === -1 || y === 1 || [x, y].some((v) => v === 0 || !Number.isFinite(v) || Math.abs(v) > 1e11);
      if (special && y !== -1) expect([x, y, pow(x, y)]).toEqual([x, y, x ** y]);
    }
  }
});
