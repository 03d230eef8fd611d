import { capacityPercentRealTime } from './capacityPercentRealTime.js';

export interface PossibleAllocation {
  /** points the officer holds now */
  readonly totalPoints: number;
  readonly availablePoints: number;
  /** points of the case that might be given */
  readonly casePoints: number;
  /** points of that case that `totalPoints` already contains; 0 unless the officer holds it */
  readonly pointsAlreadyCounted: number;
}

export interface AllocationImpact {
  readonly capacityPercent: number;
  readonly potentialCapacityPercent: number;
}

/**
 * Workload percent of an officer before and after a case would be given, as the allocation screen previews it.
 *
 * A case that the officer holds already is taken out before it is put in, so it is not counted twice.
 * Source: ministryofjustice/hmpps-workload,
 * src/main/kotlin/uk/gov/justice/digital/hmpps/hmppsworkload/service/GetOffenderManagerService.kt,
 * commit 1e70153e74662eb7c3f2979a1ca11e3e2067840e.
 */
export function allocationImpact(allocation: PossibleAllocation): AllocationImpact {
  const { totalPoints, availablePoints, casePoints, pointsAlreadyCounted } = allocation;
  return {
    capacityPercent: capacityPercentRealTime(totalPoints, availablePoints),
    potentialCapacityPercent: capacityPercentRealTime(totalPoints - pointsAlreadyCounted + casePoints, availablePoints),
  };
}
