import { describe, expect, it } from 'vitest';
import { switchingPlays } from '../../../../src/experiment/attribution/furtherPlays.js';
import type { Assumption, SwitchingQuestion } from '../../../../src/experiment/attribution/switching/assumption.js';
import type { ComparisonPlan } from '../../../../src/experiment/compare/comparisonPlan.js';
import { runSpecOf } from '../../../../src/experiment/compare/runSpec.js';
import { runComparison } from '../../../../src/experiment/runComparison.js';
import { fakeEffects, sha256 } from '../../compare/fakeEffects.js';
import { fakeArm, fakePlan } from '../../compare/fakePlan.js';
import { MemoryStore } from '../../compare/memoryStore.js';

/** The stand-in adds 3 x `by` of the first change to officers in post; `by` is what the assumption says of an arm. */
function assumption(id: string, by: (arm: string, value: number) => number, present = 4): Assumption {
  return {
    id,
    title: `Title of ${id}`,
    unit: 'days',
    kind: 'number',
    low: 0,
    high: 10,
    present,
    grade: 'D',
    inputsAt: ({ name }, value) => fakeArm(name, by(name, value)).inputs,
  };
}

/** more than the baseline by value - 4 a month: 3 (value - 4) at the end, which is zero at 4 */
const crossing = assumption('crossing', (arm, value) => (arm === 'more' ? value - 4 : 0), 7);
const steady = assumption('steady', (arm, value) => (arm === 'more' ? 1 + value : value));

function planWith(question: Partial<SwitchingQuestion> = {}): ComparisonPlan {
  return fakePlan({
    measures: ['staff_in_post_fte', 'releases'],
    switching: { arms: ['more'], assumptions: [crossing, steady], replications: 30, ...question },
  });
}

describe('switching values', () => {
  it('are where the mean difference is zero, and say that the measure is not decided', async () => {
    const result = await runComparison(planWith(), fakeEffects());
    const [{ arm, comparedWith, measures, assumptions }] = result.switchingValues!;
    expect([arm, comparedWith]).toEqual(['more', 'baseline']);
    expect(assumptions[0]).toEqual({
      id: 'crossing',
      title: 'Title of crossing',
      unit: 'days',
      kind: 'number',
      low: 0,
      high: 10,
      present: 7,
      grade: 'D',
    });
    const [staff, releases] = measures;
    const [moved, same] = staff.answers;
    expect(moved.points.map(({ value, difference }) => [value, Math.round(difference.mean * 1e9) / 1e9])).toEqual([
      [0, -12],
      [7, 9],
      [10, 18],
    ]);
    expect(moved.flipsAt).toBeCloseTo(4, 9);
    expect(moved.flipsInsideNoise).toBe(false);
    expect([same.flipsAt, staff.notDecided]).toEqual([null, true]);
    for (const { difference } of same.points) expect(difference.mean).toBeCloseTo(3, 9);
    expect([releases.notDecided, releases.answers[0].points[2].difference.mean]).toEqual([false, 0]);
    expect(JSON.parse(JSON.stringify(result.switchingValues))).toEqual(result.switchingValues);
  });

  it('play what the question says and no more, and nothing twice', async () => {
    const store = new MemoryStore();
    const effects = fakeEffects({ store });
    const plan = planWith({ replications: 10 });
    // crossing: 0 and 3 values, one baseline (by 0) for all three; steady: 1, 5, 11 against 0, 4, 10, of which 0 is known
    const expected = 10 * (1 + 3 + 3 + 2);
    expect(await switchingPlays(plan, effects)).toBe(expected);
    await runComparison(plan, effects);
    expect([store.writes, await switchingPlays(plan, effects)]).toEqual([60 + expected, 0]);
  });

  it('are part of what decides a run', () => {
    const spec = runSpecOf(planWith(), { hash: sha256, codeDigest: 'code' });
    expect(spec.switching?.assumptions[0].values).toEqual([0, 7, 10]);
    expect(spec.switching?.replications).toBe(30);
  });

  it.each([
    [{ replications: 31 }, /need 1 to 30 replications, got 31/],
    [{ replications: 0 }, /got 0/],
    [{ arms: ['baseline'] }, /found no null/],
    [{ arms: ['nobody'] }, /found no nobody/],
    [{ assumptions: [{ ...steady, low: 10 }] }, /need a range of steady, got 10 to 10/],
  ])('refuse a question that cannot be played: %o', async (change, words) => {
    await expect(runComparison(planWith(change), fakeEffects())).rejects.toThrow(words);
  });
});
