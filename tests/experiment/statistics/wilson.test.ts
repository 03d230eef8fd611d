import { expect, test } from 'vitest';
import { wilsonInterval } from '../../../src/experiment/statistics/wilson.js';

test.each([
  // Newcombe (1998), Statistics in Medicine 17, 857-872, table I, method 3
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [1, 29, 0.0061, 0.1718],
])('%i of %i as printed by Newcombe', (count, of, low, high) => {
  const interval = wilsonInterval(count, of);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('all of them leave no room above, and the mirror image of none', () => {
  const { low, high } = wilsonInterval(20, 20);
  expect(high).toBe(1);
  expect(low).toBeCloseTo(1 - 0.1611, 4);
});

test('its ends are those probabilities whose own normal test is just not refused', () => {
  for (const end of Object.values(wilsonInterval(7, 30))) {
    expect(Math.abs(7 / 30 - end) / Math.sqrt((end * (1 - end)) / 30)).toBeCloseTo(1.959964, 6);
  }
});

test.each([
  [-1, 10],
  [11, 10],
  [0, 0],
  [1.5, 10],
])('%f of %f is refused', (count, of) => {
  expect(() => wilsonInterval(count, of)).toThrow(RangeError);
});
