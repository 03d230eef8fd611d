import type { ValueWith } from '../../../src/experiment/attribution/contributions.js';
import { type GroupSet, holds, withGroup } from '../../../src/experiment/attribution/groupSets.js';

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
