import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Ledger } from '../../../src/model/observation/ledger.js';

const [REGION, COLUMN] = [1, 5];

/** Level on each day, summed: what an integral over days is. */
function naiveIntegral(before: number, events: readonly { day: number; delta: number }[], from: number, until: number) {
  let sum = 0;
  for (let day = from; day < until; day++) {
    sum += before + events.filter((event) => event.day <= day).reduce((total, { delta }) => total + delta, 0);
  }
  return sum;
}

test('worked by hand: 4 for ten days, 7 for twenty', () => {
  const ledger = new Ledger(2);
  ledger.change(REGION, COLUMN, 4, 0);
  ledger.beginMonth(0, 30);
  ledger.change(REGION, COLUMN, 3, 10);
  expect(ledger.integral(REGION, COLUMN)).toBe(4 * 10 + 7 * 20);
  expect(ledger.level(REGION, COLUMN)).toBe(7);
});

test('the integral equals the sum of the daily levels, over two months, whatever the order within a day', () => {
  const events = fc.array(fc.record({ day: fc.nat(60), delta: fc.integer({ min: -9, max: 9 }) }), { maxLength: 40 });
  fc.assert(
    fc.property(events, fc.nat(100), (unordered, before) => {
      const inOrder = [...unordered].sort((a, b) => a.day - b.day);
      const ledger = new Ledger(2);
      ledger.change(REGION, COLUMN, before, 0);
      ledger.beginMonth(0, 31);
      const first = inOrder.filter(({ day }) => day < 31);
      for (const { day, delta } of first) ledger.change(REGION, COLUMN, delta, day);
      expect(ledger.integral(REGION, COLUMN)).toBe(naiveIntegral(before, first, 0, 31));
      ledger.beginMonth(31, 61);
      for (const { day, delta } of inOrder.slice(first.length)) ledger.change(REGION, COLUMN, delta, day);
      expect(ledger.integral(REGION, COLUMN)).toBe(naiveIntegral(before, inOrder, 31, 61));
    }),
  );
});

test('counts begin anew each month; regions and columns stand apart', () => {
  const ledger = new Ledger(2);
  ledger.beginMonth(0, 31);
  ledger.count(REGION, COLUMN, 2);
  ledger.count(REGION, COLUMN, 3);
  expect(ledger.flow(REGION, COLUMN)).toBe(5);
  expect([ledger.flow(0, COLUMN), ledger.flow(REGION, COLUMN + 1)]).toEqual([0, 0]);
  ledger.beginMonth(31, 59);
  expect(ledger.flow(REGION, COLUMN)).toBe(0);
});
