import { Decimal } from './decimal.js';

/** Decimals to which the published service rounds the share of full-time hours before it multiplies. */
const SHARE_DECIMALS = 15;

export interface RealTimeAvailability {
  readonly nominalPoints: number;
  /** hours a week that earn the full nominal points */
  readonly defaultHours: number;
  /** hours a week */
  readonly contractedHours: number;
  /** hours a week, all active reductions together */
  readonly reductionHours: number;
}

/**
 * Points available to an officer as the real-time service counts them: the share (contracted - reduction) / default is
 * rounded to 15 decimals, half up, then multiplied by the nominal points and truncated toward zero.
 *
 * 0 where nothing is left of the contract (0 hours or fewer) and where the default is 0. Because the share is rounded
 * first, a third of 3 points is 0 points, not 1.
 * Source: ministryofjustice/hmpps-workload,
 * src/main/kotlin/uk/gov/justice/digital/hmpps/hmppsworkload/service/CapacityCalculator.kt,
 * commit 1e70153e74662eb7c3f2979a1ca11e3e2067840e.
 *
 * @throws RangeError if a number is NaN or infinite
 */
export function availablePointsRealTime(officer: RealTimeAvailability): number {
  const remaining = Decimal.of(officer.contractedHours).minus(Decimal.of(officer.reductionHours));
  if (remaining.toNumber() <= 0 || officer.defaultHours === 0) return 0;
  const share = remaining.over(Decimal.of(officer.defaultHours), SHARE_DECIMALS);
  return share.times(Decimal.of(officer.nominalPoints)).truncated();
}
