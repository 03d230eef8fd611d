import { allGroups, type GroupSet, holds, NO_GROUP, setsAlong, withGroup } from './groupSets.js';

/** A measure of one replication with a set of groups in force. */
export type ValueWith = (set: GroupSet) => number;

/**
 * What each group adds in one replication: its step along an order and along the reverse of it, averaged. Over orders
 * that are equally likely its mean is the Shapley value; the reverse takes off much of the luck of the order (antithetic
 * sampling: Mitchell, Cooper, Frank and Holmes 2022, Journal of Machine Learning Research 23 (43)).
 *
 * The steps along an order add up to the value with all groups less that with none, whatever the order.
 *
 * @returns one number a group; with one or two groups these are the Shapley values themselves
 */
export function contributions(order: readonly number[], valueWith: ValueWith): number[] {
  const [there, back] = [stepsAlong(order, valueWith), stepsAlong([...order].reverse(), valueWith)];
  const total = valueWith(allGroups(order.length)) - valueWith(NO_GROUP);
  return addingUpTo(
    total,
    there.map((step, group) => (step + back[group]) / 2),
  );
}

/**
 * The Shapley value itself: the step of each group, averaged over all orders of all groups. Needs the value of every
 * one of the 2^count sets.
 */
export function exactContributions(count: number, valueWith: ValueWith): number[] {
  const shares = new Array<number>(count).fill(0);
  for (let set = 0; set < 2 ** count; set++) {
    const others = sizeOf(set, count);
    for (let group = 0; group < count; group++) {
      if (holds(set, group)) continue;
      const weight = 1 / (count * choose(count - 1, others)); // |S|! (n - |S| - 1)! / n!
      shares[group] += weight * (valueWith(withGroup(set, group)) - valueWith(set));
    }
  }
  return shares;
}

function stepsAlong(order: readonly number[], valueWith: ValueWith): number[] {
  const sets = setsAlong(order);
  const steps = new Array<number>(order.length);
  for (const [place, group] of order.entries()) steps[group] = valueWith(sets[place + 1]) - valueWith(sets[place]);
  return steps;
}

/**
 * Differences of floating-point numbers add up to the total but for its last digits. What is left is divided in
 * proportion to the sizes of the steps, so that a group without any effect keeps its exact zero.
 */
function addingUpTo(total: number, shares: readonly number[]): number[] {
  const left = shares.reduce((rest, share) => rest - share, total);
  const size = shares.reduce((sum, share) => sum + Math.abs(share), 0);
  if (Number.isNaN(left)) return shares.map(() => Number.NaN); // one set without a figure leaves none to share out
  if (size === 0) return [...shares];
  return shares.map((share) => share + left * (Math.abs(share) / size));
}

function sizeOf(set: GroupSet, count: number): number {
  let size = 0;
  for (let group = 0; group < count; group++) if (holds(set, group)) size++;
  return size;
}

function choose(from: number, taken: number): number {
  let ways = 1;
  for (let one = 1; one <= taken; one++) ways = (ways * (from - taken + one)) / one;
  return ways;
}
