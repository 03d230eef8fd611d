/**
 * Grade types that the published workload tool tells apart, with the ids of its source. PO has no name there: it
 * stands for `any other type`, like every id not listed.
 *
 * Source: ministryofjustice/wmt-probation-rules, app/points/constants/offender-manager-type-ids.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 */
export const GRADE_TYPE = { PO: 1, SPO: 2, PSO: 3, TPO: 4, UNSUPPORTED: 5, PSO_B: 7 } as const;

/** A name, or an id of the source. */
export type GradeType = keyof typeof GRADE_TYPE | number;

/** The id of a grade type given by name or by id. */
export function gradeTypeId(gradeType: GradeType): number {
  return typeof gradeType === 'number' ? gradeType : GRADE_TYPE[gradeType];
}
