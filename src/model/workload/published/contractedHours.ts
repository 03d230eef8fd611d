import { GRADE_TYPE, type GradeType, gradeTypeId } from './gradeType.js';

/** Weekly hours that a full-time officer of each grade is taken to work; the published settings are PO 37, PSO 37, SPO 0. */
export interface DefaultHours {
  readonly PO: number;
  readonly PSO: number;
  readonly SPO: number;
}

export interface HoursOfOfficer {
  /** hours a week from which reductions are taken */
  readonly baseHours: number;
  /** hours a week that earn the full nominal points */
  readonly defaultHoursForGrade: number;
}

/**
 * Hours a week on which an officer's available points rest.
 *
 * PSO and PSO_B use the PSO default, SPO the SPO default, every other type (PO, trainee, unknown) the PO default.
 * Source: ministryofjustice/wmt-probation-rules, app/points/calculate-contracted-hours.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 *
 * @param contracted contracted hours a week; null = not recorded, the default of the grade stands in
 * @returns null for the type UNSUPPORTED, which has no answer
 */
export function contractedHours(
  contracted: number | null,
  gradeType: GradeType,
  defaultHours: DefaultHours,
): HoursOfOfficer | null {
  const id = gradeTypeId(gradeType);
  if (id === GRADE_TYPE.UNSUPPORTED) return null;
  const defaultHoursForGrade = defaultHours[defaultGrade(id)];
  return { baseHours: contracted ?? defaultHoursForGrade, defaultHoursForGrade };
}

function defaultGrade(id: number): keyof DefaultHours {
  if (id === GRADE_TYPE.PSO || id === GRADE_TYPE.PSO_B) return 'PSO';
  return id === GRADE_TYPE.SPO ? 'SPO' : 'PO';
}
