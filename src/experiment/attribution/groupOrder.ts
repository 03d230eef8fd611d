import { RandomStreams } from '../../engine/random/randomStreams.js';
import { PURPOSE } from '../../model/purposes.js';
import { textHash } from '../../model/textHash.js';

/**
 * The order in which a replication adds up the groups of an arm: a permutation of 0 ... count - 1, every one of them
 * equally likely (Fisher and Yates), decided by seed, replication and name of the arm alone.
 */
export function groupOrder(count: number, arm: string, seed: string, replication: number): number[] {
  const streams = new RandomStreams(seed, replication);
  const [high, low] = textHash(arm);
  const order = Array.from({ length: count }, (_, group) => group);
  for (let last = count - 1; last > 0; last--) {
    const other = Math.floor(streams.uniform(PURPOSE.attributionOrder, high, low, last) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}
