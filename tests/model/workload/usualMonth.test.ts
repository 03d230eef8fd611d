import { expect, test } from 'vitest';
import { perUsualMonth } from '../../../src/model/workload/usualMonth.js';

test('the reports of ten days count three times in a month of 30.4375, and as they are at the start', () => {
  expect(10 * perUsualMonth(10)).toBeCloseTo(30.4375, 9);
  expect(perUsualMonth(365.25 / 12)).toBe(1);
  expect(perUsualMonth(0)).toBe(1);
});
