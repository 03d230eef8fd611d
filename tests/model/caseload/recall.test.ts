import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NEVER } from '../../../src/model/caseload/people.js';
import { type Recall, RecallTables, recallDays, recallStayDays } from '../../../src/model/caseload/recall.js';
import { lawFromData } from '../support/lawFromData.js';

const uniform = fc.double({ min: 1e-9, max: 1 - 1e-9, noNaN: true });
const rate = fc.double({ min: 1e-5, max: 0.05, noNaN: true });
const tablesOf = (firstPerDay: number, afterPerDay: number): RecallTables => ({
  firstPerDay,
  afterPerDay,
  paroleDecidedPerDay: afterPerDay,
  standardRecallDays: 226,
});

describe('time on licence until recall', () => {
  test('survival at the day drawn is the uniform itself: exp(-hazard over 28 days, then the later hazard)', () => {
    fc.assert(
      fc.property(uniform, rate, rate, (u, first, after) => {
        const days = recallDays(tablesOf(first, after), false, u);
        if (days >= NEVER) return;
        const survival = Math.exp(-first * Math.min(days, 28) - after * Math.max(0, days - 28));
        expect(survival).toBeCloseTo(u, 9);
      }),
    );
  });

  test('worked by hand: 1.757 a year at first, 0.925 after 28 days', () => {
    const tables = tablesOf(1.757 / 365.25, 0.925 / 365.25);
    // -ln 0.9 = 0.1053605 is within the first 28 days' 0.1346913: 0.1053605 / 0.00481041 = 21.9026 days.
    expect(recallDays(tables, false, 0.9)).toBeCloseTo(21.9026, 3);
    // -ln 0.5 = 0.6931472: 28 + (0.6931472 - 0.1346913) / 0.00253251 = 248.515 days.
    expect(recallDays(tables, false, 0.5)).toBeCloseTo(248.515, 2);
  });

  test('where the Parole Board decides the hazard is one and the same throughout', () => {
    const tables = { ...tablesOf(1, 1), paroleDecidedPerDay: 0.12 / 365.25 };
    // ln 2 x 365.25 / 0.12
    expect(recallDays(tables, true, 0.5)).toBeCloseTo(2109.767, 2);
  });

  test('no hazard, no recall', () => {
    expect(recallDays({ ...tablesOf(0, 0), paroleDecidedPerDay: 0 }, false, 0.3)).toBe(NEVER);
    expect(recallDays({ ...tablesOf(0, 0), paroleDecidedPerDay: 0 }, true, 0.3)).toBe(NEVER);
  });
});

describe('time in prison on recall', () => {
  const { book, lawBook, day } = lawFromData('2025-06-30');
  const tables = new RecallTables(book, 'wales', 0);
  const stay = (on: string, lengthDays: number, kindMark: number, over: Partial<Recall> = {}) =>
    recallStayDays(lawBook.law(day(on), day(on)), tables, {
      lengthDays,
      kindMark,
      lengthMark: 0.5,
      paroleDecided: false,
      mappaLevel: 0,
      chargeMark: 0.9,
      ...over,
    });
  /** An exponential time of mean 0.62 years at the median: ln 2 x 226.455 = 156.97, so on the 157th day. */
  const STANDARD_RECALL = 157;
  const [UNDER_12_MONTHS, UNDER_4_YEARS, FOUR_YEARS] = [364, 1460, 1461];

  test.each([
    // before the orders reach a length, 0.35 of recalls that nothing rules out; after them all
    ['2025-07-01', UNDER_12_MONTHS, 0.99, 14],
    ['2025-07-01', 365, 0.34, 28],
    ['2025-07-01', 365, 0.36, STANDARD_RECALL],
    ['2025-07-01', UNDER_4_YEARS, 0.34, 28],
    ['2025-07-01', FOUR_YEARS, 0.34, 28],
    ['2025-07-01', FOUR_YEARS, 0.36, STANDARD_RECALL],
    // the order of 2025, in the middle of the range of its day: under four years for 28 days
    ['2025-09-15', UNDER_4_YEARS, 0.99, 28],
    ['2025-09-14', UNDER_4_YEARS, 0.99, STANDARD_RECALL],
    ['2025-09-15', UNDER_12_MONTHS, 0.99, 14],
    ['2025-09-15', FOUR_YEARS, 0.36, STANDARD_RECALL],
    // the Act of 2026: 56 days, whatever the length
    ['2026-03-30', UNDER_12_MONTHS, 0.99, 14],
    ['2026-03-31', UNDER_12_MONTHS, 0.99, 56],
    ['2026-03-31', UNDER_4_YEARS, 0.99, 56],
    ['2026-03-31', FOUR_YEARS, 0.99, 56],
  ])('recalled on %s, a sentence of %i days, mark %f: %i days', (on, lengthDays, mark, days) => {
    expect(stay(on, lengthDays, mark)).toBe(days);
  });

  test('never for a fixed term where the Parole Board decides', () => {
    expect(stay('2026-03-31', 9999, 0.001, { paroleDecided: true })).toBe(STANDARD_RECALL);
  });

  test.each([
    ['on a charge (15 per cent of recalls)', { chargeMark: 0.149 }, STANDARD_RECALL],
    ['not on a charge', { chargeMark: 0.151 }, 56],
    ['at MAPPA level 1', { mappaLevel: 1 }, 56],
    ['at MAPPA level 2', { mappaLevel: 2 }, STANDARD_RECALL],
    ['at MAPPA level 3', { mappaLevel: 3 }, STANDARD_RECALL],
  ] as const)('a fixed term is ruled out %s', (_, over, days) => {
    expect(stay('2026-03-31', UNDER_4_YEARS, 0.001, over)).toBe(days);
  });
});
