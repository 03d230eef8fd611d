import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import type { RecordKeys } from '../compare/recordKeys.js';
import { ReplicationValues } from '../compare/replicationValues.js';
import type { RecordStore } from '../execution.js';
import type { AttributedMeasure, Attribution } from '../result.js';
import { estimateOf } from '../statistics/estimate.js';
import type { Attributable } from './attributable.js';
import { AttributionDesign } from './attributionDesign.js';
import { type GroupEffects, groupEffects } from './groupEffects.js';
import { setsNeeded } from './groupSets.js';

/** With so many groups an order and its reverse are all the orders that there are. */
const EXACT_UP_TO = 2;

/**
 * Shares the difference of an arm out among its groups of mechanisms, for every measure of the plan, all simulated
 * regions together. Reads records that `AttributionDesign.work` has had played, one replication at a time.
 *
 * @throws whatever the store throws for a missing record; Error where records do not fit or do not pair
 */
export async function attribute(
  plan: ComparisonPlan,
  attributable: Attributable,
  keys: RecordKeys,
  store: RecordStore,
): Promise<Attribution> {
  const design = new AttributionDesign(plan, attributable);
  const reader = new ReplicationValues(plan, keys, store);
  const effects: GroupEffects[][] = reader.measures.map(() => []);
  for (let replication = 0; replication < plan.replications; replication++) {
    const order = design.orderOf(replication);
    const needed = [design.reference, ...setsNeeded(order).map((set) => design.inputsOf(set))];
    const values = await reader.of(needed, replication);
    for (const [measure, all] of effects.entries()) {
      const valueWith = (set: number) => values.get(design.inputsOf(set))![measure];
      all.push(groupEffects(order, valueWith, values.get(design.reference)![measure]));
    }
  }
  const { arm, comparedWith, groups } = attributable;
  return {
    arm,
    comparedWith,
    groups: groups.map(({ id, title }) => ({ id, title })),
    replications: plan.replications,
    everyOrder: groups.length <= EXACT_UP_TO,
    measures: reader.measures.map(({ id }, measure) => attributedMeasure(id, groups, effects[measure])),
  };
}

function attributedMeasure(
  measure: string,
  groups: Attributable['groups'],
  effects: readonly GroupEffects[],
): AttributedMeasure {
  const over = (pick: (one: GroupEffects) => number) => estimateOf(effects.map(pick));
  return {
    measure,
    groups: groups.map(({ id }, group) => ({
      group: id,
      contribution: over((one) => one.contributions[group]),
      alone: over((one) => one.alone[group]),
    })),
    together: over((one) => one.together),
    everythingElse: over((one) => one.everythingElse),
    difference: over((one) => one.difference),
  };
}
