import { capacityPercentBatch } from './capacityPercentBatch.js';

/**
 * Workload percent of a group: sum of points over sum of points available, not the mean of its members' percentages.
 *
 * 0 where the group has no points available.
 * Source: ministryofjustice/wmt-web, test/unit/services/test-get-capacity-view.js,
 * commit 47d98ee14247edb67d80e589e794c497194daed9.
 *
 * @param points of each member
 * @param availablePoints of each member
 */
export function groupPercent(points: readonly number[], availablePoints: readonly number[]): number {
  return capacityPercentBatch(sum(points), sum(availablePoints));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
