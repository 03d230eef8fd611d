import { contractedHours, type DefaultHours } from './contractedHours.js';
import { Decimal } from './decimal.js';
import type { GradeType } from './gradeType.js';

export interface BatchAvailability {
  readonly nominalPoints: number;
  readonly gradeType: GradeType;
  /** hours a week; null = not recorded */
  readonly contractedHours: number | null;
  /** hours a week, all active reductions together */
  readonly reductionHours: number;
  readonly defaultHours: DefaultHours;
}

/**
 * Points available to an officer as the nightly calculation counts them:
 * nominal x (base - reduction) / default hours of the grade, truncated toward zero.
 *
 * 0 for type UNSUPPORTED, for a base of 0 and for a default of 0. An officer reduced by more than the contract has a
 * negative number of points here; the real-time service gives 0 (`availablePointsRealTime`).
 * The published code takes the same formula in two ratios of doubles; where the exact result is a whole number the
 * doubles can fall just short of it and lose a point, which is not imitated.
 * Source: ministryofjustice/wmt-worker, app/services/probation-rules/app/points/calculate-available-points.js,
 * commit 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 *
 * @throws RangeError if a number is NaN or infinite
 */
export function availablePointsBatch(officer: BatchAvailability): number {
  const hours = contractedHours(officer.contractedHours, officer.gradeType, officer.defaultHours);
  if (hours === null || hours.baseHours === 0 || hours.defaultHoursForGrade === 0) return 0;
  const remaining = Decimal.of(hours.baseHours).minus(Decimal.of(officer.reductionHours));
  return Decimal.of(officer.nominalPoints).times(remaining).wholePartOver(Decimal.of(hours.defaultHoursForGrade));
}
