import { describe, expect, it } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import type { Attributable } from '../../../src/experiment/attribution/attributable.js';
import { drawnAssumptions } from '../../../src/experiment/attribution/switching/drawnAssumptions.js';
import { figureFixedAt } from '../../../src/experiment/attribution/switching/figureFixedAt.js';
import type { ComparisonPlan } from '../../../src/experiment/compare/comparisonPlan.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../../src/experiment/scenario/planComparison.js';
import { drawUncertainties } from '../../../src/model/parameters/drawUncertainties.js';
import { simulate } from '../../../src/model/simulate.js';
import { fakeEffects } from '../compare/fakeEffects.js';
import { MemoryStore } from '../compare/memoryStore.js';
import { from, sourceOf } from '../scenario/scenarioStage.js';

const data = loadData('data');
const anchors = parseAnchors(
  "schema: 1\nworkload_factor: 1.25\nby_start: { '2025-06-30': { workload_percent: 115, exposure: 0.5 } }\n",
  'anchors.yaml',
);
const PLAIN = [
  'name: plain',
  'title: T',
  'question: Q?',
  'start: 2025-06-30',
  'period: { until: 2025-11-01 }',
  'regions: [wales]',
  'run: { replications: 3, seed: 20260401 }',
].join('\n');
const LEAVING = 'leaving_rate: { from: 2025-07-15, multiply_by: 2 }';
const CAP = 'allocation_cap: { from: 2025-07-15, per_cent: 105 }';
const FILES = {
  plain: PLAIN,
  both: from('both', 'plain', `levers: { ${LEAVING}, ${CAP} }`, 'compare_with: plain'),
};

const planOf = (...names: string[]): ComparisonPlan =>
  planComparison(loadComparison(names, sourceOf(FILES)), data, anchors, { draft: true });

/** Levers stand for mechanisms: each group is one of the changes that the levers of an arm make. */
function attributableOf(plan: ComparisonPlan): Attributable {
  const { inputs, name, comparedWith } = plan.arms[1];
  const ids = [...new Set(inputs.changes.map(({ parameter }) => parameter))];
  return {
    arm: name,
    comparedWith: comparedWith!,
    groups: ids.map((id) => ({ id, title: id })),
    inputsOf: (groups) => ({ ...inputs, changes: inputs.changes.filter(({ parameter }) => groups.has(parameter)) }),
  };
}

describe('in the service itself', () => {
  it('two mechanisms add up to the difference of the comparison, measure by measure', async () => {
    const plan = planOf('both');
    const store = new MemoryStore();
    const result = await runComparison(
      { ...plan, measures: ['staff_in_post_fte', 'unallocated', 'cost'], attribution: [attributableOf(plan)] },
      fakeEffects({ executor: serialExecutor(simulate), store }),
    );
    const [attribution] = result.attribution!;
    expect(attribution.groups.length).toBeGreaterThan(1);
    for (const { measure, groups, together, everythingElse, difference } of attribution.measures) {
      const paired = result.differences.find((one) => one.measure === measure && one.area === result.areas[0].id)!;
      expect(difference).toEqual(paired.estimate);
      const sum = groups.reduce((total, { contribution }) => total + contribution.mean, 0);
      expect(Math.abs(sum - together.mean)).toBeLessThan(1e-9);
      expect(everythingElse.mean).toBe(0);
    }
    const staff = attribution.measures[0];
    const leaving = staff.groups.find(({ group }) => group === 'leaving_rate')!;
    expect(leaving.contribution.mean).toBeLessThan(-1); // twice as many leave
  });

  it('holding one figure leaves every other draw as it was', () => {
    const { inputs } = planOf('both').arms[1];
    const draws = (fixed = inputs) => drawUncertainties(fixed.parameters, new RandomStreams('1', 4));
    const held = draws(figureFixedAt(inputs, 'trainee_completion', 0.55));
    expect(held.has('trainee_completion')).toBe(false);
    const others = [...draws()].filter(([id]) => id !== 'trainee_completion');
    expect(others.length).toBeGreaterThan(5);
    expect([...held]).toEqual(others);
    expect(() => figureFixedAt(inputs, 'leaving_rate', 0.1)).toThrow(/no single figure leaving_rate/);
  });

  it('every figure that is drawn is an assumption with its range, those of claims that are off are not', () => {
    const plan = planOf('both');
    const found = drawnAssumptions(plan, data);
    const completion = found.find(({ id }) => id === 'trainee_completion')!;
    expect(completion).toMatchObject({ title: 'Trainee completion', low: 0.55, high: 0.8, kind: 'number' });
    expect(found.find(({ id }) => id === 'edge_c3_strength')).toMatchObject({ title: 'C3: strength' });
    const off = { ...plan, edges: plan.edges.map((edge) => ({ ...edge, on: false })) };
    expect(drawnAssumptions(off, data).some(({ id }) => id.startsWith('edge_'))).toBe(false);
    expect(found.find(({ id }) => id === 'recall_28_days_from')).toMatchObject({ kind: 'date' });
  });

  it('a switching value is found among pairs with the same luck', async () => {
    const plan = planOf('both');
    const assumptions = drawnAssumptions(plan, data).filter(({ id }) => id === 'recall_hazard_scale');
    const result = await runComparison(
      {
        ...plan,
        measures: ['staff_in_post_fte', 'caseload'],
        switching: { arms: ['both'], assumptions, replications: 2 },
      },
      fakeEffects({ executor: serialExecutor(simulate) }),
    );
    const [{ measures, replications }] = result.switchingValues!;
    expect(replications).toBe(2);
    const [staff, caseload] = measures;
    expect(staff.answers[0].points).toHaveLength(3);
    expect(staff.answers[0].flipsAt).toBeNull(); // more leave whatever the recalls
    for (const { difference } of staff.answers[0].points) expect(difference.mean).toBeLessThan(-1);
    expect(caseload.notDecided).toBe(caseload.answers[0].flipsAt !== null);
  });
});
