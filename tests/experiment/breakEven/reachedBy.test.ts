import { expect, test } from 'vitest';
import { reachedBy } from '../../../src/experiment/breakEven/reachedBy.js';

test('the month by which that share has got there, counted', () => {
  const months = [9, null, 4, 12, 0, null, 7, 30, 5, null]; // sorted: 0 4 5 7 9 12 30, three never
  expect(reachedBy(months, 0.1)).toBe(0);
  expect(reachedBy(months, 0.25)).toBe(5); // the third of ten is the first to make a quarter
  expect(reachedBy(months, 0.5)).toBe(9);
  expect(reachedBy(months, 0.7)).toBe(30);
  expect(reachedBy(months, 0.75)).toBeNull();
});

test('a tenth of thirty is three, though 0.1 x 30 may be a hair more', () => {
  const months = Array.from({ length: 30 }, (_, index) => index);
  expect([0.1, 0.9, 1].map((share) => reachedBy(months, share))).toEqual([2, 26, 29]);
});

test('where none gets there, there is no month', () => {
  expect(reachedBy([null, null], 0.1)).toBeNull();
});
