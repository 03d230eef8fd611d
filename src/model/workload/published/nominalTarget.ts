import { GRADE_TYPE, type GradeType, gradeTypeId } from './gradeType.js';

/** Points that a full-time officer is expected to carry; both published values are 2176. */
export interface NominalTargets {
  readonly PO: number;
  readonly PSO: number;
}

/**
 * Points that a full-time officer of this type is expected to carry.
 *
 * Type PSO takes the PSO target; every other type takes the PO target, PSO_B included, although PSO_B uses the PSO
 * default hours.
 * Source: ministryofjustice/wmt-probation-rules, app/points/calculate-nominal-target.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 */
export function nominalTarget(gradeType: GradeType, targets: NominalTargets): number {
  return gradeTypeId(gradeType) === GRADE_TYPE.PSO ? targets.PSO : targets.PO;
}
