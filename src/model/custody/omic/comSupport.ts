export interface OpenConditions {
  readonly indeterminate: boolean;
  readonly openConditions: boolean;
  /** day number on which a woman's category became open, or a man arrived at the open prison; null = not recorded */
  readonly openSinceDay: number | null;
}

/**
 * Day from which the community offender manager supports: the day of handover, or earlier for somebody with an
 * indeterminate sentence who came into open conditions before it.
 *
 * Source: ministryofjustice/offender-management-allocation-manager, app/lib/handover/handover_calculation.rb, commit
 * 7aeb43b964cf76b2c7ff89951a97f93197d64950.
 */
export function comSupportFrom(handoverDay: number, prisoner: OpenConditions): number {
  const { indeterminate, openConditions, openSinceDay } = prisoner;
  if (!indeterminate || !openConditions || openSinceDay === null) return handoverDay;
  return Math.min(openSinceDay, handoverDay);
}
