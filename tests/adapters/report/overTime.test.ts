import { describe, expect, it } from 'vitest';
import { breakEvenFan } from '../../../src/adapters/charts/breakEvenFan.js';
import type { ChartContext } from '../../../src/adapters/charts/chart.js';
import { spreadBetweenAreas } from '../../../src/adapters/charts/spreadBetweenAreas.js';
import { breakEvenInWords, whatBreaksEven } from '../../../src/adapters/charts/words/breakEvenInWords.js';
import { spreadInWords } from '../../../src/adapters/charts/words/spreadInWords.js';
import { costAndBenefit } from '../../../src/adapters/report/annex/costAndBenefit.js';
import { spread } from '../../../src/adapters/report/annex/spread.js';
import { howSure } from '../../../src/adapters/report/pageOne/howSure.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { BreakEven } from '../../../src/experiment/resultOverTime.js';
import { DRAFT_FIXTURE, FIXTURE, SMALL_FIXTURE } from './fixture.js';
import { cellsOf, textOf } from './readHtml.js';

const context = chartContext(FIXTURE, { measures: MEASURES });
const [soon, late] = FIXTURE.breakEven!.filter(({ area }) => area === 'all') as [BreakEven, BreakEven];

describe('break-even in words', () => {
  it('gives the month by which half of the futures are even, and the count of those that are not', () => {
    // begins after month 14, August 2026; 14 months later is October 2027
    expect(breakEvenInWords(FIXTURE, soon)).toBe(
      'by October 2027 in half of the futures, not within 1 year in 24 of 30 futures',
    );
    expect(breakEvenInWords(FIXTURE, late)).toBe('not within 1 year in 30 of 30 futures');
  });

  it('counts to the end of a run that is shorter than a year', () => {
    expect(breakEvenInWords(FIXTURE, { ...late, notWithin: [] })).toBe('not by the end of the run in 22 of 30 futures');
  });

  it('tells what is never behind from what does not differ', () => {
    const half = { ...soon.monthsUntil, half: 0 };
    expect(breakEvenInWords(FIXTURE, { ...soon, atOnce: 30 })).toBe('never behind in any of 30 futures');
    expect(breakEvenInWords(FIXTURE, { ...soon, atOnce: 16, monthsUntil: half })).toMatch(/^at once in half of the/);
    const nothing = { mean: 0, meanLow: 0, meanHigh: 0, q10: 0, q25: 0, median: 0, q75: 0, q90: 0 };
    const same = { ...soon, atOnce: 30, net: [nothing], cost: [nothing] };
    expect(breakEvenInWords(FIXTURE, same)).toBe('nothing differs between the two');
  });

  it('names the benefit, and what the author counts a unit at', () => {
    expect(whatBreaksEven(soon, context)).toBe('probation officer years');
    expect(whatBreaksEven({ ...soon, worthPounds: 50_000 }, context)).toBe(
      'money, with probation officer years at £50,000 each',
    );
    const level = { ...soon, benefitMeasure: 'unallocated', worthPounds: 99.5 };
    expect(whatBreaksEven(level, context)).toMatch(/ at £99\.50 each and year$/);
  });

  it('stands on page one, and only where the run was asked', () => {
    const line = (result: typeof FIXTURE) => textOf(howSure(result, context, 'wmt_percent').text);
    // a lever on cases reaches officers through C3 alone, of grade C
    expect(line(FIXTURE)).toContain(
      'Break-even in probation officer years: if “Higher workload makes officers leave sooner” is true, by October 2027 in half of the futures, not within 1 year in 24 of 30 futures.',
    );
    const wellKnown = { ...FIXTURE, edges: FIXTURE.edges.map((edge) => ({ ...edge, grade: 'A' })) };
    expect(line(wellKnown)).toContain('officer years: by October 2027 in half of the futures');
    expect(line(SMALL_FIXTURE)).not.toContain('Break-even');
  });
});

describe('the annex', () => {
  it('has a row a year and one for the whole run, the count beside its interval by name', () => {
    const section = costAndBenefit(FIXTURE, context)!.text;
    const [year, whole] = cellsOf(section);
    expect(year![0]).toBe('1 year (August 2027)');
    // 12 months after the beginning: 6 x -3 + 6 x 2.5 = -3 officer-years, 12 x 0.9 = 10.8 million pounds
    expect(year![1]).toMatch(/^−3 \(interval −5 to −1\)$/);
    expect(year![2]).toMatch(/^\+10\.8 /);
    expect(year![3]).toBe('24 of 30 (Wilson 63 to 90 %)');
    expect([whole![0], whole![3]]).toEqual(['the whole run (June 2028)', '4 of 30']);
    expect(textOf(section)).toContain(
      'A tenth of the futures have broken even after 11 months, a quarter after 13 months, half after 14 months, three quarters after 17 months; nine tenths have not by the end of the run.',
    );
    const none = {
      ...FIXTURE,
      breakEven: [{ ...late, monthsUntil: { ...late.monthsUntil, tenth: null, quarter: null } }],
    };
    expect(textOf(costAndBenefit(none, { ...context, scenario: FIXTURE.arms[2]! })!.text)).toContain(
      'Fewer than a tenth of the futures have broken even by the end of the run.',
    );
  });

  it('gives a draft counts without intervals', () => {
    expect(cellsOf(costAndBenefit(DRAFT_FIXTURE, context)!.text)[0]![3]).toBe('4 of 5');
    expect(costAndBenefit(DRAFT_FIXTURE, context)!.text).toContain('middle 80 %');
  });

  it('is silent where the run has neither part', () => {
    expect([costAndBenefit(SMALL_FIXTURE, context), spread(SMALL_FIXTURE, context)]).toEqual([null, null]);
    expect([breakEvenFan(SMALL_FIXTURE, context), spreadBetweenAreas(SMALL_FIXTURE, context)]).toEqual([null, null]);
  });

  it('prints the spread without the name of a region, illustrative beside every number', () => {
    const section = spread(FIXTURE, context)!.text;
    expect(textOf(section)).not.toContain('Wales ');
    const rows = cellsOf(section);
    expect(rows).toHaveLength(6); // three measures, two statistics
    expect(rows.every((row) => row.at(-1) === 'illustrative')).toBe(true);
    expect(rows[0]![0]).toBe('Probation officer vacancy rate, percentage points: standard deviation');
    // 4.1 x -0.1 x 10 / 22 = -0.186
    expect(rows[0]![3]).toMatch(/^−0\.186 \(interval /);
    const [, second] = section.split('</table>');
    expect(textOf(second!)).toContain('0, the same in both');
  });
});

describe('charts over time', () => {
  it('say when half of the futures are even, or in how many they are not', () => {
    const lateContext: ChartContext = { ...context, scenario: FIXTURE.arms[2]! };
    expect(JSON.stringify(breakEvenFan(FIXTURE, context)!.spec)).toContain('half of the futures even by October 2027');
    expect(JSON.stringify(breakEvenFan(FIXTURE, lateContext)!.spec)).toContain('not within 1 year in 30 of 30 futures');
  });

  it('show benefit less cost where a unit has a worth', () => {
    const priced = { ...FIXTURE, breakEven: [{ ...soon, worthPounds: 50_000, unit: '£ million' }] };
    const chart = breakEvenFan(priced, context)!;
    expect(JSON.stringify(chart.spec)).toContain('Benefit less cost, added up, £ million');
    expect(chart.table.columns).toHaveLength(10);
    expect(chart.statistical).toContain('discounted at 3.5 % a year');
  });

  it('show the spread of the whole area alone, one arm or two', () => {
    expect(spreadBetweenAreas(FIXTURE, { ...context, area: FIXTURE.areas[1]! })).toBeNull();
    const alone = spreadBetweenAreas(FIXTURE, { ...context, scenario: FIXTURE.arms[0]!, baseline: null })!;
    expect(alone.headline).toMatch(/regions lie [\d.]+ percentage points apart in June 2028/);
    expect(alone.illustrative).toBe(true);
  });

  it('say whether regions come nearer together', () => {
    const difference = FIXTURE.spread!.differences[0]!;
    const measure = MEASURES.find(({ id }) => id === difference.measure)!;
    expect(spreadInWords(difference, measure, 'X')).toBe(
      'regions lie 0.19 percentage points less far apart with “X” on average',
    );
    const same = { ...difference, shareBelow: 0 };
    expect(spreadInWords(same, measure, 'X')).toBe('regions lie exactly as far apart with “X”');
    const unsure = { ...difference, overPeriod: { ...difference.overPeriod, meanHigh: 0.01 } };
    expect(spreadInWords(unsure, measure, 'X')).toMatch(/^no difference with “X” in how far/);
  });
});
