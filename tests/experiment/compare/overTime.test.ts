import { describe, expect, it } from 'vitest';
import { monthLengths } from '../../../src/experiment/compare/monthLengths.js';
import { OutcomeView } from '../../../src/experiment/compare/outcomeView.js';
import { overPeriod } from '../../../src/experiment/compare/overPeriod.js';
import { passesOver } from '../../../src/experiment/compare/passes.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import type { Outcome } from '../../../src/model/outcome.js';

describe('monthLengths', () => {
  it('counts the days of each month, leap years included, and none for the start', () => {
    expect(monthLengths(['2027-12-31', '2028-01-31', '2028-02-29', '2028-03-31'])).toEqual([0, 31, 29, 31]);
  });

  it('does not lose an hour where clocks change', () => {
    expect(monthLengths(['2026-02-28', '2026-03-31', '2026-10-31', '2026-11-30'])).toEqual([0, 31, 214, 30]);
  });

  it.each([[['2026-01-31', '2026-01-31']], [['2026-02-28', '2026-01-31']], [['soon', '2026-01-31']]])(
    'refuses %o',
    (months) => {
      expect(() => monthLengths(months)).toThrow(RangeError);
    },
  );
});

describe('overPeriod', () => {
  it('takes the last month, or the sum or mean of the months after the start', () => {
    const monthly = [100, 1, 2, 6];
    expect(['end', 'sum', 'mean'].map((summary) => overPeriod(summary as 'end', monthly))).toEqual([6, 9, 3]);
  });

  it('has no figure where a month has none', () => {
    expect(overPeriod('sum', [0, 1, Number.NaN])).toBeNaN();
  });

  it('is the figure at the start where there is no month', () => {
    expect(overPeriod('sum', [4])).toBe(4);
  });
});

describe('OutcomeView', () => {
  const months = 15;
  const values = new Float64Array(2 * months * COLUMN_COUNT);
  for (let month = 0; month < months; month++) {
    values[(months + month) * COLUMN_COUNT + COLUMN_INDEX.recalls] = 2 ** month; // area 1
  }
  const outcome: Outcome = {
    replication: 0,
    areas: 2,
    months,
    values,
    dailyReleases: new Float64Array(),
    eventDigests: ['a'],
    initialStateDigest: 'b',
    eventsRun: 0,
  };
  const lengths = [0, ...Array.from({ length: 14 }, (_, month) => 30 + (month % 2))];
  const view = new OutcomeView(outcome, lengths);

  it('adds up the last twelve months', () => {
    view.moveTo(1, 14); // months 3 to 14
    expect(view.lastTwelveMonths('recalls')).toBe(2 ** 15 - 2 ** 3);
    expect(view.daysOfLastTwelveMonths).toBe(6 * 30 + 6 * 31);
  });

  it('adds up as many as have passed, and never the state at the start', () => {
    expect(view.moveTo(1, 2).lastTwelveMonths('recalls')).toBe(2 + 4);
    expect(view.moveTo(1, 0).lastTwelveMonths('recalls')).toBe(0);
    expect([view.daysOfLastTwelveMonths, view.days]).toEqual([0, 0]);
  });

  it('reads its own area', () => {
    expect(view.moveTo(0, 14).get('recalls')).toBe(0);
    expect(view.moveTo(1, 14).get('recalls')).toBe(2 ** 14);
  });
});

describe('passesOver', () => {
  const shape = { inputs: 2, areas: 3, months: 5, replications: 100 }; // 24,000 bytes a measure

  it('holds no more than it may, keeps the order, and leaves none out', () => {
    const passes = passesOver(MEASURES, shape, 50_000);
    expect(Math.max(...passes.map((pass) => pass.length))).toBe(2);
    expect(passes.flat()).toEqual(MEASURES);
  });

  it('takes one measure a pass where even one is more than it may hold', () => {
    expect(passesOver(MEASURES, shape, 1000)).toHaveLength(MEASURES.length);
  });
});

describe('weeks over 110 % and weeks to recover, by hand', () => {
  const lengths = [0, 28, 28, 28, 28];
  const figuresOf = (id: string, percents: readonly number[]) => {
    const values = new Float64Array(percents.length * COLUMN_COUNT);
    percents.forEach((percent, month) => {
      values[month * COLUMN_COUNT + COLUMN_INDEX.points_held_days] = percent;
      values[month * COLUMN_COUNT + COLUMN_INDEX.points_available_days] = 100;
    });
    const outcome = { values, areas: 1, months: percents.length } as unknown as Outcome;
    const view = new OutcomeView(outcome, lengths);
    const { value } = MEASURES.find((measure) => measure.id === id)!;
    return percents.map((_, month) => value(view.moveTo(0, month)));
  };

  it('counts the weeks of months over it', () => {
    expect(figuresOf('weeks_over_110_percent', [120, 112, 109, 111, 109.9])).toEqual([0, 4, 0, 4, 0]);
  });

  it('recovers at the end of the last month over it, and has no figure while over it', () => {
    expect(figuresOf('weeks_to_recover', [120, 112, 109, 111, 109.9])).toEqual([0, Number.NaN, 4, Number.NaN, 12]);
    expect(figuresOf('weeks_to_recover', [120, 100, 109, 90, 111])).toEqual([0, 0, 0, 0, Number.NaN]);
  });
});
