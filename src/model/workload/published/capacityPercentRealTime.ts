import { Decimal } from './decimal.js';

/** Decimals to which the published service rounds points / available before it turns the ratio into per cent. */
const RATIO_DECIMALS = 3;
const HUNDRED = Decimal.of(100);

/**
 * Workload percent as the real-time service counts it: points / available to 3 decimals, half up, then x 100. So it
 * comes in steps of 0.1.
 *
 * 0 where either is 0.
 * Source: ministryofjustice/hmpps-workload,
 * src/main/kotlin/uk/gov/justice/digital/hmpps/hmppsworkload/service/CapacityCalculator.kt,
 * commit 1e70153e74662eb7c3f2979a1ca11e3e2067840e.
 *
 * @throws RangeError if a number is NaN or infinite
 */
export function capacityPercentRealTime(points: number, availablePoints: number): number {
  if (availablePoints === 0 || points === 0) return 0;
  return Decimal.of(points).over(Decimal.of(availablePoints), RATIO_DECIMALS).times(HUNDRED).toNumber();
}
