import { expect, test } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { FIVE_ROWS } from '../../../src/adapters/report/pageOne/fiveRows.js';
import type { ComparisonPlan } from '../../../src/experiment/compare/comparisonPlan.js';
import { ALWAYS_REPORTED } from '../../../src/experiment/measures/alwaysReported.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { contradictions } from '../../../src/experiment/scenario/contradictions.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { type PlanOptions, planComparison } from '../../../src/experiment/scenario/planComparison.js';
import { SPREAD_MEASURES } from '../../../src/experiment/spread/spreadMeasures.js';
import { file, from, sourceOf } from './scenarioStage.js';

const data = loadData('data');
const anchors = parseAnchors(
  "schema: 1\nworkload_factor: 1.25\nby_start: { '2025-06-30': { workload_percent: 115, exposure: 0.6 } }\n",
  'anchors.yaml',
);

const FILES = {
  plain: file('plain', 'uncertainties: { trainee_completion: { triangular: { low: 0.5, mode: 0.6, high: 0.9 } } }'),
  capped: from(
    'capped',
    'plain',
    'levers: { allocation_cap: { from: 2025-09-01, per_cent: 120 } }',
    'compare_with: plain',
  ),
  paid: from(
    'paid',
    'capped',
    'uncertainties: { one_third_release_from: 2026-10-16 }',
    'edges: { c3: off }',
    'measures: [releases, caseload]',
    'compare_with: capped',
    'decides_by: { measure: trainees, threshold: below 5 }',
    'breaks_even: { benefit: unallocated }',
    'run: { replications: 50 }',
  ),
  elsewhere: from('elsewhere', 'plain', 'regions: [wales]', 'run: { seed: 9 }', 'period: { until: 2028-07-01 }'),
  otherwise: from('otherwise', 'plain', 'uncertainties: { trainee_completion: 0.7 }'),
};

function planned(asked: string[], options: Partial<PlanOptions> = {}): ComparisonPlan {
  return planComparison(loadComparison(asked, sourceOf(FILES)), data, anchors, { draft: false, ...options });
}

test('what is compared with comes along, and what others are compared with comes first', () => {
  const plan = planned(['paid', 'capped']);
  expect(plan.arms.map(({ name, comparedWith }) => [name, comparedWith])).toEqual([
    ['plain', null],
    ['capped', 'plain'],
    ['paid', 'capped'],
  ]);
  expect(plan.runName).toBe('paid+capped+plain');
  expect(plan.replications).toBe(50);
});

test('one benefit and worth for all arms; another one is refused, and none is none', () => {
  expect(planned(['paid', 'capped']).breakEven).toEqual({ benefit: 'unallocated', worthPounds: null });
  expect(planned(['capped']).breakEven).toBeNull();
  const worth = from('worth', 'plain', 'compare_with: plain', 'breaks_even: { benefit: unallocated, worth: 100 }');
  const refused = () =>
    planComparison(loadComparison(['paid', 'worth'], sourceOf({ ...FILES, worth })), data, anchors, { draft: false });
  expect(refused).toThrow(/worth\.yaml:6 {2}breaks_even\n.*breaks even by something else than paid\.yaml:/);
});

test('the spread between regions is taken where there are three or more', () => {
  expect(planned(['capped']).spreadOf).toEqual(SPREAD_MEASURES);
  expect(planned(['capped'], { regions: ['wales', 'london'] }).spreadOf).toEqual([]);
  const three = planned(['capped'], { regions: ['wales', 'london', 'kent-surrey-and-sussex'] });
  expect(three.spreadOf).toContain('po_vacancy_rate');
});

test('a scenario for all regions is played where the one that compares itself with it is', () => {
  const files = { ...FILES, local: from('local', 'plain', 'regions: [wales]', 'compare_with: plain') };
  const plan = planComparison(loadComparison(['local'], sourceOf(files)), data, anchors, { draft: false });
  expect(plan.arms.map(({ inputs }) => inputs.selectedRegions)).toEqual([['wales'], ['wales']]);
  expect(plan.runName).toContain('wales');
  const both = () =>
    planComparison(loadComparison(['local', 'capped'], sourceOf(files)), data, anchors, { draft: false });
  expect(both).toThrow('regions is all, but wales');
});

test('a list of measures narrows the run, but never what page one shows', () => {
  const narrow = (name: string) => from(name, 'plain', 'measures: [recalls]', 'compare_with: other');
  const files = { ...FILES, narrow: narrow('narrow'), other: from('other', 'plain', 'measures: [caseload]') };
  const plan = planComparison(loadComparison(['narrow'], sourceOf(files)), data, anchors, { draft: false });
  expect([...plan.measures].sort()).toEqual([...ALWAYS_REPORTED, 'caseload', 'recalls'].sort());
  expect(ALWAYS_REPORTED).toEqual(expect.arrayContaining(FIVE_ROWS));
  expect(plan.arms.find(({ name }) => name === 'narrow')?.asks).toEqual(['recalls']);
});

test('only what was asked for brings its comparison along', () => {
  expect(planned(['paid']).arms.map(({ name, comparedWith }) => [name, comparedWith])).toEqual([
    ['capped', null],
    ['paid', 'capped'],
  ]);
});

test('uncertainties are the union over the scenarios and equal in all arms', () => {
  const plan = planned(['paid', 'plain']);
  for (const { inputs } of plan.arms) {
    const of = (id: string) => inputs.parameters.find((parameter) => parameter.id === id);
    expect(of('trainee_completion')?.distribution).toEqual({ kind: 'triangular', low: 0.5, mode: 0.6, high: 0.9 });
    expect(of('trainee_completion')?.steps[0].values).toEqual([0.6]);
    // 2026-10-16 is day 20,742 since 1970: fixed, so it is no draw
    expect(of('one_third_release_from')).toMatchObject({ distribution: null, steps: [{ values: [20_742] }] });
  }
  const used = plan.uncertainties.map(({ id }) => id);
  expect(used).toContain('trainee_completion');
  expect(used).not.toContain('one_third_release_from');
});

test('two distributions for one name are refused, naming both', () => {
  expect(() => planned(['plain', 'otherwise'])).toThrow(
    /otherwise\.yaml:5 {2}uncertainties\.trainee_completion\n.*given otherwise in plain\.yaml:6/,
  );
});

test('period, regions and seed must agree; the command line can settle regions and seed', () => {
  const refusal = () => planned(['plain', 'elsewhere']);
  expect(refusal).toThrow('period is until 2028-07-01, but until 2026-07-01');
  expect(refusal).toThrow('regions is wales, but all');
  expect(refusal).toThrow('seed is 9, but 20260401');
  const settled = () => planned(['plain', 'elsewhere'], { seed: '3', regions: ['wales'] });
  expect(settled).toThrow('period is');
  expect(settled).not.toThrow('seed is');
  expect(settled).not.toThrow('regions is');
});

test('the shape of a plan: months, areas, measures, edges, the binding measure', () => {
  const plan = planned(['paid'], { regions: ['wales', 'london'] });
  expect(plan.months).toHaveLength(13);
  expect([plan.months[0], plan.months[1], plan.months[12]]).toEqual(['2025-06-30', '2025-07-31', '2026-06-30']);
  expect(plan.areas.map(({ id, illustrative }) => [id, illustrative])).toEqual([
    ['all', true],
    ['london', true],
    ['wales', true],
  ]);
  expect(plan.arms[0].inputs.selectedRegions).toEqual(['london', 'wales']);
  expect(plan.arms[0].inputs.untilDay).toBe(365);
  expect(plan.arms[0].inputs.anchors).toEqual({
    workloadFactor: 1.25,
    workloadPercentAtStart: 115,
    exposureAtStart: 0.6,
  });
  // `capped` asks for nothing in particular, so everything is reported
  expect(plan.measures).toEqual(MEASURES.map(({ id }) => id));
  expect(plan.decidesBy).toEqual({ measure: 'trainees', threshold: 'below 5' });
  expect(plan.edges.find(({ id }) => id === 'c3')?.on).toBe(true);
  expect(plan.arms[1].inputs.edges).toContainEqual({ id: 'c3', on: false });
  expect(plan.arms[1].inputs.edges).toContainEqual({ id: 'c1', on: true });
});

test('a start without anchors is a mistake in the data', () => {
  const none = parseAnchors('schema: 1\nworkload_factor: 1.25\nby_start: {}\n', 'anchors.yaml');
  expect(() => planComparison(loadComparison(['plain'], sourceOf(FILES)), data, none, { draft: false })).toThrow(
    'the start 2025-06-30 has no anchors',
  );
});

test('two levers that set one parameter at one time and place are refused, naming both', () => {
  const [scenario] = loadComparison(['capped'], sourceOf(FILES));
  const change = {
    parameter: 'allocation_cap',
    where: {},
    from: 10,
    until: 20,
    op: 'set',
    by: 1,
    appliesTo: 'new',
  } as const;
  const meets = (other: object) =>
    contradictions(
      [
        { lever: 'allocation_cap', change },
        { lever: 'pss_kept', change: { ...change, ...other } },
      ],
      scenario,
    );
  expect(meets({ from: 19, until: 30 })[0].what).toMatch(
    /allocation_cap \(capped\.yaml:5 .*\) and pss_kept .* both set allocation_cap/,
  );
  expect(meets({ where: { region: 'wales' } })).toHaveLength(1);
  expect(meets({ from: 20, until: 30 })).toEqual([]);
  expect(meets({ op: 'multiply' })).toEqual([]);
  expect(meets({ parameter: 'po_applicants' })).toEqual([]);
});

test('a payment whose effect is claimed and one that acts through pay, at one time and place, are refused by name', () => {
  const both = file(
    'both',
    'levers:',
    '  leaving_rate: { from: 2025-08-01, multiply_by: 0.9, grade: PO, payment_per_officer_per_year: 10 }',
    '  retention_payment: { from: 2025-09-01, pounds_per_head_and_year: 10, bands: [5-10] }',
  );
  const plan = (text: string) => () =>
    planComparison(loadComparison(['both'], sourceOf({ both: text })), data, anchors, { draft: false });
  expect(plan(both)).toThrow(/leaving_rate .* and retention_payment .* both set retention_payment/);
  expect(plan(both.replace('grade: PO, payment', 'grade: PSO, payment'))).toThrow('both set');
  expect(plan(both.replace('10, bands', '10, grade: SPO, bands'))).not.toThrow();
});
