import fc from 'fast-check';
import { expect, test } from 'vitest';
import { largestRemainder } from '../../../src/model/start/largestRemainder.js';

test('ten seats over 5.5, 2.5 and 2 tenths: the remainders 0.5 and 0.5 tie, the earlier gets the seat', () => {
  expect(largestRemainder(10, [0.55, 0.25, 0.2])).toEqual([6, 2, 2]);
});

test('shares need not sum to 1: seven over 1 : 1 : 1', () => {
  expect(largestRemainder(7, [1, 1, 1])).toEqual([3, 2, 2]);
});

test('nothing to split', () => {
  expect(largestRemainder(0, [0.4, 0.6])).toEqual([0, 0]);
});

test('whole parts, none more than one from the exact share, sum exact', () => {
  const shares = fc.array(fc.double({ min: 0.001, max: 1, noNaN: true }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.nat(300_000), shares, (total, weights) => {
      const sum = weights.reduce((a, b) => a + b, 0);
      const parts = largestRemainder(total, weights);
      expect(parts.reduce((a, b) => a + b, 0)).toBe(total);
      parts.forEach((part, index) => {
        expect(Number.isInteger(part)).toBe(true);
        expect(Math.abs(part - (total * weights[index]) / sum)).toBeLessThan(1 + 1e-6);
      });
    }),
  );
});
