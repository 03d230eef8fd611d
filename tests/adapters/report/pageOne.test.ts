import { describe, expect, it } from 'vitest';
import { measureOf, seriesOf } from '../../../src/adapters/charts/read/figures.js';
import { comparisonsOf } from '../../../src/adapters/charts/read/mainComparison.js';
import { answerSentences } from '../../../src/adapters/report/pageOne/answer.js';
import { answerMeasures } from '../../../src/adapters/report/pageOne/answerMeasures.js';
import { differenceClause } from '../../../src/adapters/report/pageOne/clause.js';
import { FIVE_ROWS, fiveRows } from '../../../src/adapters/report/pageOne/fiveRows.js';
import { pageOne } from '../../../src/adapters/report/pageOne/pageOne.js';
import { rowNotes } from '../../../src/adapters/report/pageOne/rowNotes.js';
import { chartContext } from '../../../src/adapters/report/reportCharts.js';
import { weakClaimsBehind } from '../../../src/adapters/report/weakClaims.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { Arm, ComparisonResult, Estimate, LeverUsed, PairedDifference } from '../../../src/experiment/result.js';
import { DRAFT_FIXTURE, estimate, FIXTURE } from './fixture.js';
import { cellsOf, numberIn, textOf } from './readHtml.js';

const context = chartContext(FIXTURE, { measures: MEASURES });
const REPORT = {
  runDate: '2026-11-22',
  runBy: 'An analyst',
  version: '0.1.0',
  command: 'caseweight run a',
  measures: MEASURES,
};
const page = async (result: ComparisonResult) =>
  textOf((await pageOne(result, chartContext(result, REPORT), REPORT)).text);

/** The fixture with another difference of measured workload. */
function withDifference(estimate: Partial<Estimate>, shares: Partial<PairedDifference> = {}): ComparisonResult {
  const differences = FIXTURE.differences.map((one) =>
    one.measure === 'wmt_percent' && one.arm === 'release-stays-at-40' && one.area === 'all'
      ? { ...one, ...shares, estimate: { ...one.estimate, ...estimate } }
      : one,
  );
  return { ...FIXTURE, differences };
}

const workloadSentence = (result: ComparisonResult) => answerSentences(result, context, ['wmt_percent'])[0];

describe('the five rows', () => {
  it('print what the result holds, within half of the last digit', () => {
    const rows = cellsOf(fiveRows(FIXTURE, context).text);
    expect(rows).toHaveLength(FIVE_ROWS.length);
    rows.forEach(([, baseline, scenario, difference, interval], index) => {
      const id = FIVE_ROWS[index];
      const level = (arm: string) =>
        FIXTURE.periodFigures.find((one) => one.measure === id && one.arm === arm && one.area === 'all')!.estimate.mean;
      const { estimate } = FIXTURE.differences.find(
        (one) => one.measure === id && one.arm === 'release-stays-at-40' && one.area === 'all',
      )!;
      const [low, high] = interval.split(' to ');
      const pairs = [
        [baseline, level('baseline')],
        [scenario, level('release-stays-at-40')],
        [difference, estimate.mean],
        [low, estimate.meanLow!],
        [high, estimate.meanHigh!],
      ] as const;
      for (const [printed, value] of pairs) {
        const { number, step } = numberIn(printed);
        expect(Math.abs(number - value), `${id}: ${printed}`).toBeLessThanOrEqual(step / 2 + 1e-9);
      }
    });
  });

  it('stand side by side with their cost for every scenario', async () => {
    const text = await page(FIXTURE);
    expect(text).toContain('All scenarios of this run side by side');
    expect(text).toContain('Keep officers of five to nine years +74 (+71 to +77)');
  });
});

describe('the answer', () => {
  it('gives the difference first, with interval, comparator, period and population', () => {
    expect(workloadSentence(FIXTURE)).toBe(
      'Workload as measured is 2.0 percentage points lower with “Release stays at 40 %” than with “Baseline: law as it stands”, on average over July 2025 to June 2028, in England and Wales (interval 1.7 to 2.2); in June 2028 alone, about 4.3 percentage points lower.',
    );
  });

  it('says what the last month alone shows, for averages only', () => {
    const staff = answerSentences(FIXTURE, { ...context, ...comparisonsOf(FIXTURE)[0] }, ['staff_in_post_fte'])[0];
    expect(staff).not.toContain('alone');
    const [{ scenario, baseline }] = comparisonsOf(FIXTURE);
    const last = (arm: string | undefined) =>
      seriesOf(FIXTURE, { measure: 'wmt_percent', arm: arm ?? '', area: context.area.id })!.at(-1)!.mean;
    expect((last(scenario.name) - last(baseline?.name)).toFixed(1)).toBe('-4.3');
  });

  it('does not say that 0 more officers are in post, and speaks of one officer as one', () => {
    const one = differenceClause(1, 0, measureOf(context, 'staff_in_post_fte'));
    expect(one).toBe('1 more probation officer (FTE) is in post');
    const draft = { mean: 0.02, meanLow: null, meanHigh: null, q10: -2, q90: 1 };
    const sentence = workloadSentence(withDifference(draft));
    expect(sentence).toContain('that a quick run can tell from zero');
    expect(sentence).not.toContain('0 percentage points higher');
  });

  it('does not tell from zero what the interval does not', () => {
    const sentence = workloadSentence(withDifference({ mean: 0.1, meanLow: -0.3, meanHigh: 0.5 }));
    expect(sentence).toContain('no difference that these runs can tell from zero');
    expect(sentence).toContain('interval −0.3 to +0.5 percentage points');
  });

  it('is not decided where outcomes point both ways', () => {
    const sentence = workloadSentence(withDifference({ mean: 0.5, meanLow: 0.2, meanHigh: 0.8, q10: -0.6, q90: 1.7 }));
    expect(sentence).toContain('not decided by the evidence');
  });

  it('says so where nothing differs at all', () => {
    const sentence = workloadSentence(
      withDifference({ mean: 0, meanLow: 0, meanHigh: 0, q10: 0, q90: 0 }, { shareAbove: 0, shareBelow: 0 }),
    );
    expect(sentence).toContain('no difference at all');
  });

  it('begins with the claim where the effect rests on a weak claim alone', () => {
    const staff = (result: ComparisonResult, index = 0) =>
      answerSentences(result, { ...context, ...comparisonsOf(result)[index] }, ['staff_in_post_fte'])[0];
    expect(staff(FIXTURE)).toMatch(
      /^If “Higher workload makes officers leave sooner” is true, 18 more probation officers/,
    );
    expect(staff(FIXTURE, 1)).toMatch(/^74 more probation officers/);
    const proven = { ...FIXTURE, edges: FIXTURE.edges.map((edge) => ({ ...edge, grade: 'A' })) };
    expect(staff(proven)).toMatch(/^18 more/);
    expect(workloadSentence(FIXTURE)).not.toContain('is true');
  });

  it('names every claim that an effect needs, and none where one way to it needs no weak one', () => {
    const edges = [
      { id: 'c1', claim: 'Workload makes officers ill', counterClaim: 'It does not', grade: 'B', on: true },
      { id: 'c3', claim: 'Workload drives officers out', counterClaim: 'It does not', grade: 'C', on: true },
      { id: 'c7', claim: 'Low pay makes officers leave', counterClaim: 'It does not', grade: 'C', on: true },
    ];
    const CASES: LeverUsed = { line: 'no release at one third', actsOn: 'cases' };
    const PAY: LeverUsed = { line: 'pay award of 12 % for all grades from 2026-04-01', actsOn: 'pay' };
    const behind = (measure: string, levers: readonly LeverUsed[], given = edges) => {
      const pair = { ...context, scenario: { ...context.scenario, levers }, baseline: FIXTURE.arms[0] };
      return weakClaimsBehind(measure, pair, given).map(({ id }) => id);
    };
    expect(behind('staff_in_post_fte', [CASES])).toEqual(['c3']);
    expect(behind('staff_in_post_fte', [PAY])).toEqual(['c7']);
    expect(behind('staff_in_post_fte', [CASES, PAY])).toEqual(['c3', 'c7']);
    expect(behind('wmt_percent', [PAY])).toEqual(['c7']);
    expect(behind('wmt_percent', [CASES, PAY])).toEqual([]);
    expect(behind('cost', [PAY])).toEqual([]);
    // through a well evidenced claim alone, and through it after a weak one
    expect(behind('sickness_days_per_fte', [CASES])).toEqual([]);
    expect(behind('sickness_days_per_fte', [PAY])).toEqual(['c7']);
    const off = edges.map((edge) => ({ ...edge, on: edge.id !== 'c3' }));
    expect(behind('staff_in_post_fte', [CASES], off)).toEqual([]);
    expect(behind('staff_in_post_fte', [CASES, PAY], off)).toEqual(['c7']);

    const CLIMATE: LeverUsed = { line: 'climate programme: 10 points in the end', actsOn: 'climate' };
    const ofClimate = ['c9', 'c10'].map((id) => ({ ...edges[1], id, on: true }));
    expect(behind('staff_in_post_fte', [CLIMATE], [...edges, ...ofClimate])).toEqual(['c9']);
    expect(behind('climate', [CLIMATE], [...edges, ...ofClimate])).toEqual([]);
    expect(behind('climate', [CASES], [...edges, ...ofClimate])).toEqual(['c10']);
    expect(behind('staff_in_post_fte', [CASES], [...edges, ...ofClimate])).toEqual(['c3']);
    // by way of climate where workload itself drives nobody out
    expect(behind('staff_in_post_fte', [CASES], [...off, ...ofClimate])).toEqual(['c10', 'c9']);

    // who stays decides, by way of changes of officer, which orders are completed; more orders are so at first hand
    const STAFF: LeverUsed = { line: 'a fifth fewer leave', actsOn: 'staff' };
    const continuity = [...edges, { ...edges[1], id: 'c22', on: true }];
    expect(behind('orders_completed', [STAFF], continuity)).toEqual(['c22']);
    expect(behind('orders_completed', [PAY], continuity)).toEqual(['c7', 'c22']);
    expect(behind('orders_completed', [CASES], continuity)).toEqual([]);
    expect(behind('orders_completed', [STAFF])).toEqual([]);

    const arms = FIXTURE.arms.map((arm, index) => (index === 1 ? { ...arm, levers: [CASES, PAY] } : arm));
    const both = { ...FIXTURE, arms, edges };
    const [sentence] = answerSentences(both, { ...context, scenario: arms[1], baseline: arms[0] }, [
      'staff_in_post_fte',
    ]);
    expect(sentence).toMatch(/^If “Workload drives officers out” and “Low pay makes officers leave” are true, 18 more/);
  });

  it('leads with who waits, how risky and how long under an allocation cap', () => {
    const cap: LeverUsed = { line: 'no case above 120 % of points available from 2026-04-01', actsOn: 'allocation' };
    const arms = FIXTURE.arms.map((arm) => (arm.comparedWith === null ? arm : { ...arm, levers: [cap] }));
    const capped = { ...FIXTURE, arms };
    const measures = answerMeasures(capped, chartContext(capped, REPORT));
    expect(measures).toEqual(['unallocated', 'unallocated_high_risk', 'weeks_waited', 'person_weeks_without_officer']);
    expect(answerSentences(capped, context, measures)[0]).toMatch(/^\d+ fewer people are without a named officer/);
    expect(answerSentences(capped, context, measures)[2]).toMatch(/^Waiting time so far .+ is 1\.4 weeks shorter/);
    const byRisk = textOf(rowNotes(capped, chartContext(capped, REPORT)).text);
    expect(byRisk).toMatch(
      /Without a named officer: very high risk \d+ with “.+” and \d+ with “.+?” \(people, .+\); high risk \d+ with “.+” and \d+ with “.+?” \(people, .+\); low risk \d+/,
    );
    expect(textOf(rowNotes(FIXTURE, context).text)).not.toContain('Without a named officer: ');
  });

  it('says once, behind the rest, that nobody waits under a cap; with one person in one arm it leads with who waits', () => {
    const cap: LeverUsed = { line: 'no case above 120 % of points available from 2026-04-01', actsOn: 'allocation' };
    const arms = FIXTURE.arms.map((arm) => (arm.comparedWith === null ? arm : { ...arm, levers: [cap] }));
    const waiting = ['unallocated', 'unallocated_high_risk', 'weeks_waited', 'person_weeks_without_officer'];
    const withWaiting = (mean: number) => ({
      ...FIXTURE,
      arms,
      periodFigures: FIXTURE.periodFigures.map((one) =>
        waiting.includes(one.measure) ? { ...one, estimate: estimate(mean, 0) } : one,
      ),
      differences: FIXTURE.differences.map((one) =>
        waiting.includes(one.measure) ? { ...one, estimate: estimate(0, 0), shareAbove: 0, shareBelow: 0 } : one,
      ),
    });
    const nobody = withWaiting(0);
    const about = chartContext(nobody, REPORT);
    expect(answerMeasures(nobody, about)).toEqual(['wmt_percent', 'staff_in_post_fte', 'unallocated']);
    expect(answerSentences(nobody, about, ['unallocated'])[0]).toMatch(
      /^The figure for people without a named officer in June 2028, in England and Wales, is 0 with both “.+” and “.+”\.$/,
    );
    expect(answerMeasures(withWaiting(1), about)).toEqual(waiting);
    const inOneOfThem = nobody.periodFigures.map((one) =>
      one.measure === 'person_weeks_without_officer' ? { ...one, estimate: { ...one.estimate, mean: 0.1 } } : one,
    );
    expect(answerMeasures({ ...nobody, periodFigures: inOneOfThem }, about)).toEqual(waiting);
    const asks = ['unallocated', 'caseload'];
    expect(answerMeasures(nobody, { ...about, scenario: { ...about.scenario, asks } })).toEqual(asks);
  });

  it('leads with what the author asks for first; where less of the work is done, with work and contact', () => {
    const [baseline, second] = FIXTURE.arms;
    const measuresOf = (scenario: Partial<Arm>) =>
      answerMeasures(FIXTURE, { ...context, baseline, scenario: { ...second, ...scenario } });
    expect(measuresOf({ asks: ['releases', 'recalls', 'caseload'] })).toEqual(['releases', 'recalls']);
    const stripped: LeverUsed = { line: 'units turn amber at 115 %', actsOn: 'practice' };
    expect(measuresOf({ levers: [stripped] })).toEqual(['contact_delivered', 'wmt_percent', 'staff_in_post_fte']);
    expect(measuresOf({ levers: [stripped], asks: ['releases'] })).toEqual(['contact_delivered', 'releases']);
  });

  it('begins with If where the arms differ in a weak claim alone', () => {
    const [baseline, second] = FIXTURE.arms;
    const scenario = { ...second, levers: [], claims: ['c9'] };
    const c9 = { id: 'c9', claim: 'Climate drives officers out', counterClaim: 'No', grade: 'C', on: true };
    const behind = (grade: string) =>
      weakClaimsBehind('wmt_percent', { ...context, scenario, baseline }, [{ ...c9, grade }]).map(({ id }) => id);
    expect([behind('C'), behind('B')]).toEqual([['c9'], []]);
  });

  it('leads with officers and cost where pay alone differs', () => {
    const measuresWith = (levers: readonly LeverUsed[]) => {
      const [baseline, second] = FIXTURE.arms;
      return answerMeasures(FIXTURE, { ...context, baseline, scenario: { ...second, levers } });
    };
    const award: LeverUsed = { line: 'pay award of 12 % for all grades from 2026-04-01', actsOn: 'pay' };
    const release: LeverUsed = { line: 'no release at one third', actsOn: 'cases' };
    expect(measuresWith([award])).toEqual(['staff_in_post_fte', 'cost']);
    expect(measuresWith([award, release])).toEqual(['wmt_percent', 'staff_in_post_fte']);
  });

  it('starts with what the author bound themselves to', async () => {
    const bound = {
      ...FIXTURE,
      decidesBy: { measure: 'po_vacancy_rate', threshold: 'below 15 % in June 2028', hash: 'abcdef0123456789' },
    };
    expect(answerMeasures(bound, context)[0]).toBe('po_vacancy_rate');
    expect(await page(bound)).toContain('below 15 % in June 2028');
  });
});

describe('page one', () => {
  it('holds the ten points', async () => {
    const text = await page(FIXTURE);
    for (const words of [
      FIXTURE.arms[1].question,
      'Run by An analyst on 22 November 2026 with Caseweight 0.1.0',
      'Published figures to 30 June 2025; law as at 1 April 2026',
      'Chance:',
      'What nobody knows:',
      'Not modelled:',
      'Figure 1:',
      'Does it match today?',
      '✓ yes',
      'Not measured yet: there are no back-tests',
      'no assumption’s flipping value',
      'High risk is risk of serious harm',
      'mean 15,880 FTE. The difference is unexplained.',
      'C3, evidence grade C',
      'Do not use this for',
      'caseweight run a',
      'Run 8f2c41d0, seed 20260401',
    ]) {
      expect(text).toContain(words);
    }
  });

  it('has no words that only statisticians use', async () => {
    const text = (await page(FIXTURE)).toLowerCase();
    for (const word of ['common random', 'replication', 'paired', 'confidence', 'quantile', 'variance', 'percentile']) {
      expect(text).not.toContain(word);
    }
  });

  it('has a red strip for a cross, an amber one for old figures, a draft one for a quick run', async () => {
    const timeZero = FIXTURE.timeZero.map((row, index) => (index === 0 ? { ...row, passes: false } : row));
    const text = await page({ ...FIXTURE, timeZero, pastReview: ['pay'] });
    expect(text).toContain('The start does not match published figures: Probation officers in post.');
    expect(text).toContain('✗ no');
    expect(text).toContain('Figures past their review date: pay.');
    expect(await page(FIXTURE)).not.toContain('The start does not match');
    const draft = await page(DRAFT_FIXTURE);
    expect(draft).toContain('Draft: a quick run of 5 plays');
    expect(draft).toContain('no interval in a quick run');
  });

  it('says illustrative beside the numbers of a region', async () => {
    const areas = [{ ...FIXTURE.areas[0], name: 'Wales', illustrative: true }];
    const rows = cellsOf(fiveRows({ ...FIXTURE, areas }, { ...context, area: areas[0] }).text);
    for (const row of rows) expect(row.at(-1)).toBe('illustrative');
    const text = await page({ ...FIXTURE, areas });
    expect(text).toContain('in Wales (illustrative)');
    expect(text).not.toContain('15,880');
  });
});
