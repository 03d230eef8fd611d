import { describe, expect, test } from 'vitest';
import { DEFAULT_BREAK_EVEN } from '../../../src/experiment/breakEven/breakEvenPlan.js';
import { DAYS_PER_YEAR } from '../../../src/model/vocabulary.js';
import { type Cell, type Toy, toyComparison } from './toyComparison.js';

const IN_KIND = { breakEven: DEFAULT_BREAK_EVEN };

/** FTE-years as days of full time, around a level that differs by replication and month. */
const fteDays = ({ replication, month }: Cell, more: number) =>
  month === 0 ? 0 : (400 + replication + month / 8 + more) * DAYS_PER_YEAR;

/** After the given month-end the arm loses 3 a month for so many months, and gains 2 a month then. */
const losesThenGains =
  (begins: number, losing: (replication: number) => number): Toy =>
  (cell) => {
    const since = cell.month - begins;
    const more = !cell.changed || since < 1 ? 0 : since <= losing(cell.replication) ? -3 : 2;
    return { po_fte_days: fteDays(cell, more), cost_pay: cell.changed && since >= 1 ? 2e6 : 1.5e6 };
  };

async function national(months: number, toy: Toy, changes: Parameters<typeof toyComparison>[2] = IN_KIND) {
  const { breakEven } = await toyComparison(months, toy, changes);
  return breakEven!.find(({ area }) => area === 'all')!;
}

describe('in kind', () => {
  test('loses 3 a month for 12 months and gains 2 a month then: breaks even after 18 more months', async () => {
    const found = await national(
      60,
      losesThenGains(0, () => 12),
    );
    expect(found).toMatchObject({ arm: 'more', comparedWith: 'baseline', unit: 'FTE-years', beginsAt: 0 });
    expect(found.monthsUntil).toEqual({ tenth: 30, quarter: 30, half: 30, threeQuarters: 30, nineTenths: 30 });
    expect(found.notWithin.map(({ years, count }) => [years, count])).toEqual([
      [1, 30],
      [2, 30],
      [3, 0],
      [4, 0],
      [5, 0],
    ]);
    expect([found.atOnce, found.notByTheEnd, found.replications]).toEqual([0, 0, 30]);
    expect(found.net[12]!.mean).toBeCloseTo(-36, 8);
    expect(found.net[30]!.mean).toBeCloseTo(0, 8);
    expect(found.net[60]!.mean).toBeCloseTo(60, 8); // 48 months of 2 less 36
    expect(found.cost[60]!.mean).toBeCloseTo(30, 8); // half a million a month, not discounted
  });

  test('years count from the month in which the arms begin to differ', async () => {
    const found = await national(
      60,
      losesThenGains(9, () => 12),
    );
    expect(found.beginsAt).toBe(9);
    expect(found.monthsUntil.half).toBe(30);
    expect(found.notWithin.map(({ count }) => count)).toEqual([30, 30, 0, 0]); // 51 months left: four years
  });

  test('over mixed replications the probability is the count', async () => {
    // month 2.5 x losing: 8 of them 5 months, 12 of them 20, 10 of them 50 (of 48, so never)
    const losing = (replication: number) => (replication < 8 ? 2 : replication < 20 ? 8 : 20);
    const found = await national(48, losesThenGains(0, losing));
    expect(found.notWithin.map(({ count }) => count)).toEqual([22, 10, 10, 10]);
    expect(found.notByTheEnd).toBe(10);
    expect(found.monthsUntil).toEqual({ tenth: 5, quarter: 5, half: 20, threeQuarters: null, nineTenths: null });
    // Wilson by hand: z2 = 3.8415, 10 of 30: centre (1/3 + z2/60) / (1 + z2/30), half-width as in the formula
    expect(found.notWithin[1]!.low).toBeCloseTo(0.1923, 4);
    expect(found.notWithin[1]!.high).toBeCloseTo(0.5122, 4);
  });

  test('an arm without any effect breaks even at once and differs nowhere', async () => {
    const found = await national(24, (cell) => ({ po_fte_days: fteDays(cell, 0) }));
    expect([found.beginsAt, found.atOnce, found.notByTheEnd]).toEqual([0, 30, 0]);
    expect(found.net.every(({ mean }) => mean === 0)).toBe(true);
  });

  test('of a level, years of it are added up; where less is better, less is the benefit', async () => {
    const toy: Toy = ({ changed, month }) => ({ unallocated: month === 0 ? 500 : changed ? 400 : 500 });
    const found = await national(12, toy, { breakEven: { benefit: 'unallocated', worthPounds: null } });
    expect(found.unit).toBe('people x years');
    expect(found.benefit[12]!.mean).toBeCloseTo((100 * 365) / 365.25, 8); // July 2025 to June 2026: 365 days
  });

  test('under 30 replications counts have no interval', async () => {
    const found = await national(
      24,
      losesThenGains(0, () => 5),
      { ...IN_KIND, replications: 5 },
    );
    expect(found.notWithin[0]).toEqual({ years: 1, count: 5, low: null, high: null });
  });
});

describe('where a unit has a worth', () => {
  const worth = { breakEven: { benefit: 'po_fte_years', worthPounds: 100_000 } };
  const toy =
    (discount: number): Toy =>
    (cell) => ({
      discount_rate: discount,
      po_fte_days: fteDays(cell, cell.changed ? 5 : 0), // 5 years a month, worth half a million
      cost_pay: cell.changed && cell.month >= 1 && cell.month <= 6 ? 2e6 : 0,
    });

  test('cost stands against it: 6 months of 2 million less half a million, then half a million back a month', async () => {
    const found = await national(36, toy(0), worth);
    expect([found.unit, found.worthPounds]).toEqual(['£ million', 100_000]);
    expect(found.net[6]!.mean).toBeCloseTo(-9, 8);
    expect(found.monthsUntil.half).toBe(24); // 6 + 9 / 0.5
  });

  test('both are discounted from the middle of the month: what comes later weighs less', async () => {
    const found = await national(36, toy(0.035), worth);
    // by month 24 a loss of 9 x 0.991 stands against a gain of 9 x 0.957, by month 25 against one of 9 x 0.957 + 0.466
    expect(found.monthsUntil.half).toBe(25);
    const july = 1.035 ** -(15.5 / 365.25);
    expect(found.cost[1]!.mean).toBeCloseTo(2 * july, 10);
    expect(found.benefit[1]!.mean).toBeCloseTo(0.5 * july, 8);
  });
});

test('nobody asks, nothing is there; an unknown benefit or one without a direction is refused', async () => {
  const toy: Toy = () => ({});
  expect(await toyComparison(3, toy)).not.toHaveProperty('breakEven');
  const by = (benefit: string) => toyComparison(3, toy, { breakEven: { benefit, worthPounds: null } });
  await expect(by('nothing')).rejects.toThrow('There is no measure nothing');
  await expect(by('high_risk_cases')).rejects.toThrow('Neither more nor less is better of high_risk_cases');
});
