import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import { distinctWork, RecordKeys } from '../compare/recordKeys.js';
import type { SpecEffects } from '../compare/runSpec.js';
import type { RecordStore, Work } from '../execution.js';
import { AttributionDesign } from './attributionDesign.js';
import { SwitchingDesign } from './switching/switchingDesign.js';

/** Plays of a comparison beside those of its arms, every record once, by what asks for it first. */
export interface FurtherWork {
  readonly attribution: readonly Work[];
  readonly switching: readonly Work[];
}

/**
 * What attribution and switching values play beside the arms; empty where the plan asks for neither.
 *
 * @throws RangeError where the plan cannot be attributed or switched as it asks
 */
export function furtherWork(plan: ComparisonPlan, effects: SpecEffects): FurtherWork {
  const keys = new RecordKeys(plan.seed, effects);
  const ofArms = armWork(plan, keys);
  const attribution = (plan.attribution ?? []).flatMap((one) => new AttributionDesign(plan, one).work(keys));
  const switching = plan.switching ? new SwitchingDesign(plan, plan.switching).work(keys) : [];
  const first = distinctWork([...ofArms, ...attribution]);
  const own = distinctWork(ofArms).length;
  return {
    attribution: first.slice(own),
    switching: distinctWork([...first, ...switching]).slice(first.length),
  };
}

/** How many of these a store does not hold yet. */
export async function playsNotIn(store: Pick<RecordStore, 'has'>, work: readonly Work[]): Promise<number> {
  let plays = 0;
  for (const { key } of work) if (!(await store.has(key))) plays++;
  return plays;
}

/** Plays that attribution needs and that stand neither among those of the arms nor in the store. */
export async function attributionPlays(
  plan: ComparisonPlan,
  effects: SpecEffects & { readonly store: Pick<RecordStore, 'has'> },
): Promise<number> {
  return playsNotIn(effects.store, furtherWork(plan, effects).attribution);
}

/** Plays that switching values need beside those of arms and attribution. */
export async function switchingPlays(
  plan: ComparisonPlan,
  effects: SpecEffects & { readonly store: Pick<RecordStore, 'has'> },
): Promise<number> {
  return playsNotIn(effects.store, furtherWork(plan, effects).switching);
}

function armWork({ arms, replications }: ComparisonPlan, keys: RecordKeys): Work[] {
  return Array.from({ length: replications }, (_, replication) =>
    arms.map(({ inputs }) => ({ key: keys.keyOf(inputs, replication), inputs })),
  ).flat();
}
