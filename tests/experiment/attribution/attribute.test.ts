import { describe, expect, it } from 'vitest';
import { attributionPlays } from '../../../src/experiment/attribution/furtherPlays.js';
import { runSpecOf } from '../../../src/experiment/compare/runSpec.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { fakeEffects, sha256 } from '../compare/fakeEffects.js';
import { MemoryStore } from '../compare/memoryStore.js';
import { exactContributions } from './exactContributions.js';
import { type Game, gameEffects, gamePlan, gameSimulate, withOther } from './gameStage.js';

const memberOf = (set: number, group: number) => (set & (1 << group)) !== 0;
const bits = (set: number) => [0, 1, 2, 3].filter((group) => memberOf(set, group)).length;

/** Not additive, and not the same in every future: thresholds, a pair that clashes, effects that swing with luck. */
const tangled: Game = (set, replication) => {
  const swing = Math.sin(3 * replication);
  const pair = memberOf(set, 0) && memberOf(set, 1) ? -8 * (1 + swing) : 0;
  const enough = bits(set) >= 3 ? 20 * (1 + 0.5 * swing) : 0;
  return 10 * Number(memberOf(set, 0)) + 6 * Number(memberOf(set, 2)) * (1 - swing) + pair + enough;
};

async function attributed(game: Game, count: number, replications = 30, otherLever = 0) {
  const plan = gamePlan(count, replications, otherLever === 0 ? [] : withOther);
  const result = await runComparison(plan, gameEffects(game, {}, otherLever));
  const [attribution] = result.attribution!;
  return { result, attribution, staff: attribution.measures[0] };
}

describe('the attribution of a difference', () => {
  it('adds up to the difference, and the difference is that of the comparison', async () => {
    const { result, staff } = await attributed(tangled, 4, 30, 2.5);
    const shares = staff.groups.map(({ contribution }) => contribution.mean);
    expect(Math.abs(shares.reduce((sum, one) => sum + one, 0) - staff.together.mean)).toBeLessThan(1e-9);
    expect(staff.together.mean + staff.everythingElse.mean).toBeCloseTo(staff.difference.mean, 9);
    expect(staff.everythingElse.mean).toBeCloseTo(2.5, 9);
    const paired = result.differences.find(({ measure, area }) => measure === 'staff_in_post_fte' && area === 'all')!;
    expect(staff.difference).toEqual(paired.estimate);
  });

  it('agrees with full enumeration within three standard errors', async () => {
    const replications = 200;
    const { staff } = await attributed(tangled, 4, replications);
    for (const [group, { contribution }] of staff.groups.entries()) {
      const exact = Array.from({ length: replications }, (_, replication) =>
        exactContributions(4, (set) => tangled(set, replication)),
      ).map((shares) => shares[group]);
      const mean = exact.reduce((sum, one) => sum + one, 0) / replications;
      // 95 % interval is 1.97 standard errors each way. By chance alone beyond three once in 370 a group.
      const standardError = (contribution.meanHigh! - contribution.meanLow!) / 2 / 1.972;
      expect(standardError).toBeGreaterThan(0);
      expect(standardError).toBeLessThan(1.5);
      expect(Math.abs(contribution.mean - mean)).toBeLessThan(3 * standardError);
    }
  });

  it('takes each group alone', async () => {
    // worth 4 alone each, 10 together
    const { staff, attribution } = await attributed((set) => [0, 4, 4, 10][set], 2);
    expect(attribution.everyOrder).toBe(true); // an order of two and its reverse are all there are
    for (const { alone, contribution } of staff.groups) {
      expect([alone.mean, contribution.mean].map((one) => Math.round(one * 1e9) / 1e9)).toEqual([4, 5]);
    }
    expect(staff.together.mean).toBeCloseTo(10, 9);
  });

  it('gives one group exactly the whole', async () => {
    const { staff, attribution } = await attributed((set, replication) => set * (3 + Math.sin(replication)), 1);
    expect(staff.groups[0].contribution).toEqual(staff.together);
    expect(staff.groups[0].alone).toEqual(staff.together);
    expect(attribution.everyOrder).toBe(true);
  });

  it('gives a group without effect, everything else without a lever, and a measure that nothing moves, exactly zero', async () => {
    const { attribution, staff } = await attributed((set) => 5 * Number(memberOf(set, 1)), 3);
    expect(staff.groups.map(({ contribution }) => contribution.mean === 0)).toEqual([true, false, true]);
    expect([staff.everythingElse.mean, staff.everythingElse.q90]).toEqual([0, 0]);
    expect(attribution.measures[1].difference.mean).toBe(0);
    expect(attribution.everyOrder).toBe(false);
  });

  it('has no intervals in a draft, and is plain data', async () => {
    const { staff, result } = await attributed(tangled, 3, 5);
    expect(staff.groups[0].contribution.meanLow).toBeNull();
    expect(JSON.parse(JSON.stringify(result.attribution))).toEqual(result.attribution);
  });
});

describe('the plays of an attribution', () => {
  it('are counted before, shared with the arms and among measures, and none are left after', async () => {
    const store = new MemoryStore();
    const plan = gamePlan(2, 30, withOther);
    const effects = gameEffects((set) => set, { store });
    // no group, and each of two alone; both groups are the arm, and one alone is all but the other
    expect(await attributionPlays(plan, effects)).toBe(90);
    const { attribution: _, ...bare } = plan;
    await runComparison(bare, effects);
    expect([store.writes, await attributionPlays(plan, effects)]).toEqual([60, 90]);
    await runComparison(plan, effects);
    expect([store.writes, await attributionPlays(plan, effects)]).toEqual([150, 0]);
    // without another lever the arm with no group is the arm that it is compared with
    expect(
      await attributionPlays(
        gamePlan(2),
        gameEffects((set) => set),
      ),
    ).toBe(60);
  });

  it('go on where a killed run stopped, to the same result', async () => {
    const store = new MemoryStore();
    const plan = gamePlan(3, 30);
    const stop = new AbortController();
    const onProgress = ({ done }: { done: number }) => {
      if (done === 100) stop.abort();
    };
    const stopped = runComparison(plan, gameEffects(tangled, { store, signal: stop.signal, onProgress }));
    await expect(stopped).rejects.toThrow(/aborted/);
    expect(store.writes).toBe(100);
    const resumed = await runComparison(plan, gameEffects(tangled, { store }));
    expect(store.writes).toBe(30 * 7); // none, all, 2 x 2 along and 1 more alone: one is the arm, one what it is compared with
    expect(JSON.stringify(resumed)).toBe(JSON.stringify(await runComparison(plan, gameEffects(tangled))));
  });

  it('are part of what decides a run, and change nothing where there is no attribution', () => {
    const effects = { hash: sha256, codeDigest: 'code' };
    const { attribution, ...bare } = gamePlan(2);
    const spec = runSpecOf({ ...bare, attribution: attribution! }, effects);
    expect(spec.attribution).toHaveLength(1);
    expect(spec.attribution![0].withEachAlone).toHaveLength(2);
    expect(runSpecOf(bare, effects)).not.toHaveProperty('attribution');
    expect(runSpecOf(bare, effects).runId).not.toBe(spec.runId);
  });

  it('that break are told as part of an attribution', async () => {
    const simulate = gameSimulate((set) => set);
    const broken = serialExecutor((inputs, seed, replication) => {
      if (inputs.changes.length === 1) throw new Error('this set breaks');
      return simulate(inputs, seed, replication);
    });
    const run = runComparison(gamePlan(2), fakeEffects({ executor: broken }));
    await expect(run).rejects.toThrow(/some of its mechanisms, for attribution.*this set breaks/);
  });
});

describe('what cannot be attributed', () => {
  it('is inputs that start from another state: they would not be pairs', async () => {
    const simulate = gameSimulate((set) => set);
    const elsewhere = serialExecutor((inputs, seed, replication) => {
      const outcome = simulate(inputs, seed, replication);
      return inputs.changes.length === 1 ? { ...outcome, initialStateDigest: 'other' } : outcome;
    });
    const run = runComparison(gamePlan(2), fakeEffects({ executor: elsewhere }));
    await expect(run).rejects.toThrow(/start from different initial states/);
  });

  const plan = gamePlan(2);
  const [good] = plan.attribution!;
  const run = (change: Partial<typeof good>) =>
    runComparison(
      { ...plan, attribution: [{ ...good, ...change }] },
      gameEffects((set) => set),
    );

  it.each([
    [{ groups: [] }, /needs 1 to 12 groups, each of its own name, got none/],
    [{ groups: [good.groups[0], good.groups[0]] }, /each of its own name/],
    [{ arm: 'nobody' }, /needs the arm nobody/],
    [{ inputsOf: () => plan.arms[0].inputs }, /with all its groups in force its inputs are not those of the arm/],
  ])('is refused: %o', async (change, words) => {
    await expect(run(change)).rejects.toThrow(words);
  });
});
