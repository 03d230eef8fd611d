/**
 * Workload percent as the nightly calculation and the overview screens count it: 100 x points / available, unrounded.
 *
 * 0 where nothing is available; negative where available points are negative (an officer reduced beyond the contract).
 * Source: ministryofjustice/wmt-web, app/services/helpers/percentage-calculator.js,
 * commit 47d98ee14247edb67d80e589e794c497194daed9; the rule is the same in ministryofjustice/wmt-worker.
 *
 * @param points points held
 * @param availablePoints points available, same period
 */
export function capacityPercentBatch(points: number, availablePoints: number): number {
  if (availablePoints === 0 || points === 0) return 0;
  return (100 * points) / availablePoints;
}
