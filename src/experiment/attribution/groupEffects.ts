import { contributions, type ValueWith } from './contributions.js';
import { allGroups, NO_GROUP, withGroup } from './groupSets.js';

/** One measure in one replication; lists have one number a group. */
export interface GroupEffects {
  readonly contributions: readonly number[];
  /** the group added to none */
  readonly alone: readonly number[];
  /** all groups added to none: what the contributions add up to */
  readonly together: number;
  /** the arm without any group, less the arm that it is compared with */
  readonly everythingElse: number;
  /** the arm less the arm that it is compared with */
  readonly difference: number;
}

/** @param reference value of the arm that it is compared with */
export function groupEffects(order: readonly number[], valueWith: ValueWith, reference: number): GroupEffects {
  const groups = order.map((_, group) => group);
  const all = allGroups(order.length);
  const [none, full] = [valueWith(NO_GROUP), valueWith(all)];
  return {
    contributions: contributions(order, valueWith),
    alone: groups.map((group) => valueWith(withGroup(NO_GROUP, group)) - none),
    together: full - none,
    everythingElse: none - reference,
    difference: full - reference,
  };
}
