import { expect, test } from 'vitest';
import { handoverDay } from '../../../src/model/custody/handoverDay.js';
import { lawFromData } from '../support/lawFromData.js';

const { lawBook, day, date } = lawFromData('2025-06-30');
const law = lawBook.law(0, 0);
const [STANDARD, PAROLE_DECIDED] = [0, 3];

test('8 months and 14 days before release: 15 December 2025 gives 1 April', () => {
  expect(date(handoverDay(law, STANDARD, day('2024-01-01'), day('2025-12-15')))).toBe('2025-04-01');
});

test('the Parole Board decides: 12 months before', () => {
  expect(date(handoverDay(law, PAROLE_DECIDED, day('2015-01-01'), day('2026-03-01')))).toBe('2025-03-01');
});

test('ten months (304 days) from sentence to release or less: no handover, the community officer from day one', () => {
  const sentenced = day('2025-01-10');
  expect(handoverDay(law, STANDARD, sentenced, sentenced + 304)).toBe(sentenced);
  expect(handoverDay(law, STANDARD, sentenced, sentenced + 1)).toBe(sentenced);
});

test('a day more than ten months: 305 - 258 = 47 days after sentence', () => {
  const sentenced = day('2025-01-10');
  expect(date(handoverDay(law, STANDARD, sentenced, sentenced + 305))).toBe('2025-02-26');
});

test('never before the sentence', () => {
  const sentenced = day('2025-01-10');
  expect(handoverDay(law, PAROLE_DECIDED, sentenced, sentenced + 320)).toBe(sentenced);
});
