import { expect, test } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import type { ComparisonParts } from '../../../src/experiment/compare/comparisonParts.js';
import type { ComparisonPlan } from '../../../src/experiment/compare/comparisonPlan.js';
import { type SizingEffects, sizeToEqualSpend } from '../../../src/experiment/equalSpend/sizeToEqualSpend.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../../src/experiment/scenario/planComparison.js';
import { file, from, sourceOf } from '../scenario/scenarioStage.js';

const data = loadData('data');
const anchors = parseAnchors(
  "schema: 1\nworkload_factor: 1.25\nby_start: { '2025-06-30': { workload_percent: 115, exposure: 0.5 } }\n",
  'anchors.yaml',
);
const PAYMENT = 'levers: { leaving_rate: { from: 2025-09-01, multiply_by: 0.8, payment_per_officer_per_year: 5000 } }';
const COHORT = 'levers: { trainee_intake: { cohort_size: 800, cohorts: [2026-03-01] } }';
const FILES = {
  plain: file('plain'),
  paid: from('paid', 'plain', PAYMENT, 'compare_with: plain'),
  cohort: from('cohort', 'plain', COHORT, 'compare_with: plain'),
  'on-top': from('on-top', 'paid', COHORT, 'compare_with: paid'),
  capped: from(
    'capped',
    'plain',
    'levers: { allocation_cap: { from: 2025-09-01, per_cent: 120 } }',
    'compare_with: plain',
  ),
};

/** What an arm costs in this made-up world, in millions: payments and trainees over 650, a little more in later replications. */
function costOf({ inputs }: ComparisonPlan['arms'][number], replications: number): number {
  return inputs.changes.reduce((sum, { parameter, by: size }) => {
    const by = Number(size);
    if (parameter === 'retention_payment') return sum + (by / 500) * (1 + replications / 1000);
    return parameter === 'trainee_intake_target' ? sum + (by - 1300) / 15 : sum;
  }, 100);
}

function stage() {
  const trials: string[] = [];
  const played: ComparisonPlan[] = [];
  const effects: SizingEffects = {
    plan: (scenarios) => planComparison(scenarios, data, anchors, { draft: false }),
    run: async (plan) => {
      played.push(plan);
      const [other, arm] = plan.arms.map((one) => costOf(one, plan.replications));
      return { differences: [{ estimate: { mean: arm! - other! } }] } as unknown as ComparisonParts;
    },
    onTrial: ({ arm, replications }) => void trials.push(`${arm} ${replications}`),
  };
  return { effects, trials, played };
}

const load = (...asked: string[]) => loadComparison(asked, sourceOf(FILES));
const leverOf = (name: string, scenarios: readonly { name: string; levers: Readonly<Record<string, unknown>> }[]) =>
  scenarios.find((one) => one.name === name)!.levers;

test('brings every arm to the same sum, on a few replications first and on all of them last', async () => {
  const { effects, trials, played } = stage();
  const { scenarios, equalSpend } = await sizeToEqualSpend(load('paid', 'cohort'), 20e6, effects);
  expect(equalSpend.arms.map(({ arm, comparedWith }) => `${arm} ${comparedWith}`)).toEqual([
    'paid plain',
    'cohort plain',
  ]);
  for (const { pounds } of equalSpend.arms) expect(Math.abs(pounds / 20e6 - 1)).toBeLessThan(0.005);
  expect(trials[0]).toBe('paid 4');
  expect(trials.at(-1)).toBe('cohort 30');
  expect(played.every(({ arms, measures }) => arms.length === 2 && measures.length === 1)).toBe(true);
  const { payment_per_officer_per_year: payment, multiply_by: ratio } = leverOf('paid', scenarios)
    .leaving_rate as never;
  expect(payment).toBeCloseTo(5000 * equalSpend.arms[0]!.factor, -1);
  expect(ratio).toBeCloseTo(0.8 ** equalSpend.arms[0]!.factor, 4);
  expect(equalSpend.arms[0]!.before[0]).toContain('5000 pounds');
  expect(equalSpend.arms[0]!.after[0]).toContain(`${payment} pounds`);
});

test('the same scenarios are sized alike again', async () => {
  const [one, other] = [
    await sizeToEqualSpend(load('paid'), 7e6, stage().effects),
    await sizeToEqualSpend(load('paid'), 7e6, stage().effects),
  ];
  expect(one.equalSpend).toEqual(other.equalSpend);
});

test('a lever that both sides pull alike is left alone, and the sum comes on top of a sized arm', async () => {
  const { effects } = stage();
  const { scenarios, equalSpend } = await sizeToEqualSpend(load('on-top'), 10e6, effects);
  expect(leverOf('on-top', scenarios).leaving_rate).toEqual(leverOf('paid', scenarios).leaving_rate);
  expect(equalSpend.arms.map(({ arm }) => arm)).toEqual(['on-top']);
});

test('refuses, with a mend, an arm without a size, a sum out of reach, and arms compared with nothing', async () => {
  const { effects } = stage();
  await expect(sizeToEqualSpend(load('paid', 'capped'), 1e6, effects)).rejects.toThrow(
    /capped has no lever that can be sized[\s\S]*Give it one of leaving_rate, trainee_intake, direct_recruitment/,
  );
  await expect(sizeToEqualSpend(load('paid'), 5e9, effects)).rejects.toThrow(
    /no size of leaving_rate makes paid cost £5,000,000,000/,
  );
  await expect(sizeToEqualSpend(load('plain'), 1e6, effects)).rejects.toThrow('no scenario is compared with another');
});
