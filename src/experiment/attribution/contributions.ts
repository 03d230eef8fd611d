import { type GroupSet, setsAlong } from './groupSets.js';

/** A measure of one replication with a set of groups in force. */
export type ValueWith = (set: GroupSet) => number;

/**
 * What each group adds in one replication: its step along an order and along the reverse of it, averaged. Over orders
 * that are equally likely its mean is the Shapley value; the reverse takes off much of the luck of the order (antithetic
 * sampling: Mitchell, Cooper, Frank and Holmes 2022, Journal of Machine Learning Research 23 (43)).
 *
 * The steps along an order add up to the value with all groups less that with none, whatever the order. In floating
 * point what is missing is a few units in the last place of the values, less than any share of it could mend, and
 * nothing at all where the values lie within a factor of two of each other: then their differences are exact.
 *
 * @returns one number a group; with one or two groups these are the Shapley values themselves; no figures at all where
 *   one set has none
 */
export function contributions(order: readonly number[], valueWith: ValueWith): number[] {
  const [there, back] = [stepsAlong(order, valueWith), stepsAlong([...order].reverse(), valueWith)];
  const shares = there.map((step, group) => (step + back[group]) / 2);
  return shares.some(Number.isNaN) ? shares.map(() => Number.NaN) : shares;
}

function stepsAlong(order: readonly number[], valueWith: ValueWith): number[] {
  const sets = setsAlong(order);
  const steps = new Array<number>(order.length);
  for (const [place, group] of order.entries()) steps[group] = valueWith(sets[place + 1]) - valueWith(sets[place]);
  return steps;
}
