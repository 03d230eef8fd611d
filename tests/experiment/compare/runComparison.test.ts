import { describe, expect, it } from 'vitest';
import type { ComparisonParts } from '../../../src/experiment/compare/comparisonParts.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { COLUMN_COUNT } from '../../../src/model/observation/columns.js';
import type { Simulate } from '../../../src/model/simulate.js';
import { fakeEffects } from './fakeEffects.js';
import { fakeArm, fakePlan } from './fakePlan.js';
import { fakeOf } from './fakeSimulate.mjs';
import { MemoryStore } from './memoryStore.js';

const fake = fakeOf(COLUMN_COUNT);
const differenceOf = (result: ComparisonParts, measure: string, area = 'all') =>
  result.differences.find((candidate) => candidate.measure === measure && candidate.area === area)!;

describe('runComparison', () => {
  it('gives a change that changes nothing a difference of exactly zero, from two executed arms', async () => {
    const store = new MemoryStore();
    const plan = fakePlan({ arms: [fakeArm('baseline', null), fakeArm('null', 0, 'baseline')] });
    const result = await runComparison(plan, fakeEffects({ store }));
    expect(store.writes).toBe(60);
    expect(result.differences).toHaveLength(6);
    for (const { estimate, luckRemoved, shareAbove, shareBelow } of result.differences) {
      expect([estimate.mean, estimate.meanLow, estimate.meanHigh, estimate.q10, estimate.q90]).toEqual([0, 0, 0, 0, 0]);
      expect([luckRemoved, shareAbove, shareBelow]).toEqual([1, 0, 0]);
    }
  });

  it('finds the effect of a lever through the luck that both arms share', async () => {
    const result = await runComparison(fakePlan(), fakeEffects());
    const difference = differenceOf(result, 'staff_in_post_fte');
    expect(difference.estimate.mean).toBeCloseTo(6, 10); // 2 a month for three months
    expect(difference.correlation).toBeCloseTo(1, 10);
    expect(difference.shareAbove).toBe(1);
    expect(differenceOf(result, 'releases').estimate.mean).toBe(0);
  });

  it('prints the mean of the records, month by month', async () => {
    const plan = fakePlan();
    const result = await runComparison(plan, fakeEffects());
    const outcomes = Array.from({ length: 30 }, (_, replication) => fake(plan.arms[0].inputs, 'fixed', replication));
    const poFteInWalesAtEndOfAugust = outcomes.map((outcome) => outcome.values[(4 + 2) * COLUMN_COUNT]);
    const series = result.series.find(({ arm, area }) => arm === 'baseline' && area === 'wales')!;
    const mean = poFteInWalesAtEndOfAugust.reduce((sum, value) => sum + value, 0) / 30;
    expect(series.measure).toBe('staff_in_post_fte');
    expect(series.points[2].mean).toBeCloseTo(mean, 12);
    const releasesOnDayNine = outcomes.reduce((sum, outcome) => sum + outcome.dailyReleases[9], 0) / 30;
    expect(result.dailyReleases[0].mean[9]).toBeCloseTo(releasesOnDayNine, 12);
  });

  it('gives 10 replications extended to 30 the same result as a fresh 30, and runs the missing ones alone', async () => {
    const store = new MemoryStore();
    const draft = await runComparison(fakePlan({ replications: 10 }), fakeEffects({ store }));
    expect([draft.draft, draft.series[0].points[0].meanLow, store.writes]).toEqual([true, null, 20]);
    const extended = await runComparison(fakePlan(), fakeEffects({ store }));
    expect(store.writes).toBe(60);
    const fresh = await runComparison(fakePlan(), fakeEffects());
    expect(fresh.draft).toBe(false);
    expect(JSON.stringify(extended)).toBe(JSON.stringify(fresh));
  });

  it('resumes after it was stopped, and ends with the same result', async () => {
    const store = new MemoryStore();
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done === 7) stop.abort();
    };
    const stopped = runComparison(fakePlan(), fakeEffects({ store, signal: stop.signal, onProgress }));
    await expect(stopped).rejects.toThrow(/aborted/);
    expect(store.writes).toBe(7);
    const resumed = await runComparison(fakePlan(), fakeEffects({ store }));
    expect(JSON.stringify(resumed)).toBe(JSON.stringify(await runComparison(fakePlan(), fakeEffects())));
    expect(store.writes).toBe(60);
  });

  it('runs arms of equal inputs once', async () => {
    const store = new MemoryStore();
    const plan = fakePlan({ arms: [fakeArm('baseline', null), fakeArm('twin', null, 'baseline')] });
    const result = await runComparison(plan, fakeEffects({ store }));
    expect(store.writes).toBe(30);
    expect(result.arms.map((arm) => arm.name)).toEqual(['baseline', 'twin']);
    expect(differenceOf(result, 'wmt_percent').estimate.mean).toBe(0);
  });

  it('refuses arms that do not start from the same initial state', async () => {
    const other: Simulate = (inputs, seed, replication) => ({
      ...fake(inputs, seed, replication),
      initialStateDigest: `${inputs.changes.length}`,
    });
    const run = runComparison(fakePlan(), fakeEffects({ executor: serialExecutor(other) }));
    await expect(run).rejects.toThrow('Replication 0: more and baseline start from different initial states');
  });

  it('refuses records that do not fit the plan', async () => {
    const run = runComparison(fakePlan({ months: ['2025-06-30', '2025-07-31'] }), fakeEffects());
    await expect(run).rejects.toThrow('holds replication, areas, months 0, 2, 4; the plan has 0, 2, 2');
  });

  it('names scenario, seed and replication of a replication that broke', async () => {
    const broken: Simulate = (inputs, seed, replication) => {
      if (replication === 3 && inputs.changes.length > 0) throw new Error('points held are negative');
      return fake(inputs, seed, replication);
    };
    const run = runComparison(fakePlan(), fakeEffects({ executor: serialExecutor(broken) }));
    await expect(run).rejects.toThrow('Scenario more, seed fixed, replication 3: points held are negative');
  });

  it.each([
    [{ replications: 0 }, '0 replications'],
    [{ seed: '' }, 'an empty seed'],
    [{ arms: [fakeArm('a', null), fakeArm('a', 1)] }, 'arms of one name'],
    [{ arms: [fakeArm('a', null, 'b')] }, 'a comparison with b'],
    [{ measures: ['releases', 'releases'] }, 'measures twice'],
    [{ measures: ['happiness'] }, 'no measure happiness'],
  ])('refuses %o', async (changes, message) => {
    await expect(runComparison(fakePlan(changes), fakeEffects())).rejects.toThrow(message);
  });
});
