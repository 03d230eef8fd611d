export interface ExcessiveRule {
  /** per cent of points available, strictly over */
  readonly over: number;
  /** weeks that follow one another */
  readonly weeks: number;
}

/**
 * The week in which workload becomes excessive: the last of the first four consecutive weeks over 110 %.
 *
 * Source: parliamentary question 172934, https://parallelparliament.co.uk/question/172934/probation-staff.
 *
 * @param weeklyPercents one a week, in order
 * @returns index of that week, or null where it never comes to it
 */
export function excessiveFromWeek(weeklyPercents: readonly number[], rule: ExcessiveRule): number | null {
  let weeksOver = 0;
  for (const [week, percent] of weeklyPercents.entries()) {
    weeksOver = percent > rule.over ? weeksOver + 1 : 0;
    if (weeksOver === rule.weeks) return week;
  }
  return null;
}
