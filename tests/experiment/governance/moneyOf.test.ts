import { expect, test } from 'vitest';
import { moneyOf } from '../../../src/experiment/governance/moneyOf.js';

const money = (levers: Record<string, unknown>) => moneyOf({ levers } as Parameters<typeof moneyOf>[0]);

test.each([
  ['a regime', { governance: {} }],
  ['a right that moves', { move_right: {} }],
  ['specialists', { embedded_specialists: {} }],
  ['an award within the budget', { pay_award: { within_budget: true } }],
])('the money is fixed where something is found within it: %s', (_, levers) => {
  expect(money(levers)).toBe('fixed');
  expect(money({ ...levers, funding: {} })).toBe('funded');
});

test.each([
  ['no lever', {}],
  ['an award on top', { pay_award: { within_budget: false } }],
  ['an award that does not say', { pay_award: {} }],
  ['a lever that costs nothing', { hdc: {} }],
])('nothing of it is found within a budget: %s', (_, levers) => {
  expect(money(levers)).toBe(null);
});

test('funding alone is money brought in', () => {
  expect(money({ funding: {} })).toBe('funded');
});
