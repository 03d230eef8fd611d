import { expect, test } from 'vitest';
import { monthOfBreakEven } from '../../../src/experiment/breakEven/monthOfBreakEven.js';

/** Month 0, then one value a month. */
const path = (...parts: readonly (readonly [value: number, months: number])[]) => [
  0,
  ...parts.flatMap(([value, months]) => Array.from({ length: months }, () => value)),
];

test('losing 3 a month for 12 months and gaining 2 a month then breaks even after 18 more', () => {
  expect(monthOfBreakEven(path([-3, 12], [2, 48]))).toBe(30); // 12 x 3 = 36 = 18 x 2
});

test('one month less of the period and it is never', () => {
  expect(monthOfBreakEven(path([-3, 12], [2, 18]))).toBe(30);
  expect(monthOfBreakEven(path([-3, 12], [2, 17]))).toBeNull();
});

test('a gain that does not come out even counts from the month that passes zero', () => {
  expect(monthOfBreakEven(path([-1, 10], [3, 10]))).toBe(14); // 10 / 3 = 3.33, so the fourth month
});

test('what comes back below zero later counts from its last crossing, or never if it ends there', () => {
  const comesBack = path([-1, 2], [1, 4], [-1, 4], [1, 10]); // +2 in month 6, -2 in month 10, 0 in month 12
  expect(monthOfBreakEven(comesBack)).toBe(12);
  expect(monthOfBreakEven(path([-1, 2], [1, 4], [-1, 4]))).toBeNull();
});

test('never below zero is at once: month 0; so is nothing at all', () => {
  expect(monthOfBreakEven(path([0, 6], [5, 3], [-1, 15]))).toBe(0); // back to 0 in the end
  expect(monthOfBreakEven(path([0, 12]))).toBe(0);
});

test('the state at the start counts for nothing, and rounding of sums decides nothing', () => {
  expect(monthOfBreakEven([-100, 1, 1])).toBe(0);
  expect(monthOfBreakEven([0, -0.1, -0.2, 0.3])).toBe(3); // the doubles add up to -5.6e-17
});
