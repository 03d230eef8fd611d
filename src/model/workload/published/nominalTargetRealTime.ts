import { GRADE_TYPE, type GradeType, gradeTypeId } from './gradeType.js';

/** Points of a full-time officer by the column in which they stand; both published values are 2176. */
export interface NominalColumns {
  readonly PO: number;
  readonly SPO: number;
}

/**
 * Points of a full-time officer as the allocation service reads them: SPOs take the column named SPO, everybody else
 * that of POs. The nightly calculation gives that column to PSOs instead (`nominalTarget`).
 *
 * Source: ministryofjustice/hmpps-workload,
 * src/main/kotlin/uk/gov/justice/digital/hmpps/hmppsworkload/service/CapacityCalculator.kt,
 * commit 1e70153e74662eb7c3f2979a1ca11e3e2067840e.
 */
export function nominalTargetRealTime(gradeType: GradeType, columns: NominalColumns): number {
  return gradeTypeId(gradeType) === GRADE_TYPE.SPO ? columns.SPO : columns.PO;
}
