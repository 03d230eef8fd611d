import type { ComparisonParts } from '../compare/comparisonParts.js';
import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import { cost } from '../measures/cost.js';
import { POUNDS_PER_MILLION } from '../measures/pounds.js';
import type { EqualSpend, SizedArm } from '../result.js';
import { inOrderOfComparison } from '../scenario/inOrderOfComparison.js';
import type { Scenario } from '../scenario/scenario.js';
import { ScenarioError } from '../scenario/scenarioError.js';
import { distance, findFactor, nearest, slopeOf, type Tried } from './findFactor.js';
import { pairsToSize, type SizingPair } from './pairsToSize.js';
import { withScaledLevers } from './sizableLevers.js';
import { unreached } from './unreached.js';

/** Costs are brought so near to the sum that any two arms agree within 1 %. */
const AIM = 0.005;
/** What is accepted where whole people do not allow it. */
export const TOLERANCE = 0.01;
/** Replications of the first look at a lever: the first ones of the run, so with luck that the run has too. */
const FIRST_LOOK = 4;
/** The rest of the run has other luck, so the first look need not be exact. */
const NEAR_ENOUGH_TO_BEGIN = 0.05;
/** A first look that stays this far from the sum is the answer: no size comes to it. */
const HOPELESS = 0.5;

export interface SizingEffects {
  /** one comparison of these scenarios, as it would be run */
  readonly plan: (scenarios: readonly Scenario[]) => ComparisonPlan;
  /** runs what is missing of a comparison and sums it up */
  readonly run: (plan: ComparisonPlan) => Promise<ComparisonParts>;
  readonly onTrial: (trial: {
    readonly arm: string;
    readonly factor: number;
    readonly replications: number;
    readonly pounds: number;
  }) => void;
}

/**
 * Sizes the levers of every arm that is compared with another until it costs `pounds` more over the period, the mean
 * over the replications of the run, in all simulated regions together, undiscounted.
 *
 * Each arm is tried on the first few replications until the sum is about met there, then on all of them, beginning with
 * what the first look found. The last trial is the run itself: its records are in the store. Arms are sized in the
 * order of comparison, so an arm that is compared with a sized one pays the sum on top of it.
 *
 * @throws ScenarioError where an arm has no lever that can be sized, or no size of it costs the sum
 */
export async function sizeToEqualSpend(
  scenarios: readonly Scenario[],
  pounds: number,
  effects: SizingEffects,
): Promise<{ readonly scenarios: readonly Scenario[]; readonly equalSpend: EqualSpend }> {
  let current = scenarios;
  const arms: SizedArm[] = [];
  for (const pair of pairsToSize(inOrderOfComparison(scenarios))) {
    const sized = await sizeArm(pair, current, pounds, effects);
    current = current.map((one) => (one.name === pair.scenario.name ? sized.scenario : one));
    arms.push(sized.arm);
  }
  return { scenarios: current, equalSpend: { pounds, arms } };
}

async function sizeArm(pair: SizingPair, current: readonly Scenario[], pounds: number, effects: SizingEffects) {
  const { scenario, levers, comparedWith } = pair;
  const tried = await trialsOf(pair, current, pounds, effects);
  const best = nearest(tried, pounds);
  const sized = best && withScaledLevers(scenario, levers, best.factor);
  if (!best || !sized || distance(best.cost, pounds) > TOLERANCE)
    throw new ScenarioError([unreached(pair, pounds, best)]);
  const lines = (of: Scenario) => levers.map(({ name, describe }) => describe(of.levers[name]));
  const arm: SizedArm = {
    arm: scenario.name,
    comparedWith: comparedWith.name,
    factor: best.factor,
    before: lines(scenario),
    after: lines(sized),
    pounds: best.cost,
  };
  return { scenario: sized, arm };
}

/** What was tried on all replications, after a first look at a few. */
async function trialsOf(
  pair: SizingPair,
  current: readonly Scenario[],
  pounds: number,
  effects: SizingEffects,
): Promise<Tried[]> {
  const full = effects.plan(current).replications;
  const costOver = (replications: number) => async (factor: number) => {
    const candidate = withScaledLevers(pair.scenario, pair.levers, factor);
    if (candidate === null) return null;
    const all = current.map((one) => (one.name === candidate.name ? candidate : one));
    const found = await costDifference(all, pair, replications, effects);
    effects.onTrial({ arm: candidate.name, factor, replications, pounds: found });
    return found;
  };
  const first = { closeEnough: NEAR_ENOUGH_TO_BEGIN, acceptable: NEAR_ENOUGH_TO_BEGIN, start: 1, slope: null };
  const look = full > FIRST_LOOK ? await findFactor(costOver(FIRST_LOOK), { target: pounds, ...first }) : [];
  const begun = nearest(look, pounds);
  if (begun && distance(begun.cost, pounds) > HOPELESS) return look;
  const search = { target: pounds, closeEnough: AIM, acceptable: TOLERANCE };
  return findFactor(costOver(full), {
    ...search,
    start: begun?.factor ?? 1,
    slope: slopeOf(look),
  });
}

/** Mean paired difference in cost, in pounds, over the first so many replications. */
async function costDifference(
  scenarios: readonly Scenario[],
  { scenario, comparedWith }: SizingPair,
  replications: number,
  effects: SizingEffects,
): Promise<number> {
  const { attribution: _, switching: __, ...plan } = effects.plan(scenarios);
  const arms = plan.arms
    .filter(({ name }) => name === scenario.name || name === comparedWith.name)
    .map((arm) => (arm.name === scenario.name ? arm : { ...arm, comparedWith: null }));
  const costAlone = { measures: [cost.id], spreadOf: [], breakEven: null, decidesBy: null };
  const { differences } = await effects.run({ ...plan, arms, replications, ...costAlone });
  return differences[0].estimate.mean * POUNDS_PER_MILLION;
}
