/** Dates of a sentence as day numbers; null = there is none. */
export interface ReleaseDates {
  readonly indeterminate: boolean;
  /** tariff expiry (TED) and target hearing (THD) of an indeterminate sentence */
  readonly tariffDay: number | null;
  readonly targetHearingDay: number | null;
  /** parole eligibility (PED), automatic (ARD) and conditional release (CRD) of a determinate one */
  readonly paroleEligibilityDay: number | null;
  readonly automaticReleaseDay: number | null;
  readonly conditionalReleaseDay: number | null;
}

/**
 * The release day on which the handover rests.
 *
 * Determinate: parole eligibility where there is one, else the earlier of automatic and conditional release.
 * Indeterminate: the tariff if it lies ahead, else the hearing if it does, else whichever is nearer to today, of equally
 * near ones the tariff. Source: ministryofjustice/offender-management-allocation-manager,
 * app/lib/handover/handover_calculation.rb, commit 7aeb43b964cf76b2c7ff89951a97f93197d64950.
 *
 * @param today day number; today itself does not lie ahead
 */
export function earliestRelease(dates: ReleaseDates, today: number): number | null {
  if (dates.indeterminate) return indeterminateRelease(dates, today);
  const { paroleEligibilityDay, automaticReleaseDay, conditionalReleaseDay } = dates;
  if (paroleEligibilityDay !== null) return paroleEligibilityDay;
  if (automaticReleaseDay === null || conditionalReleaseDay === null) {
    return automaticReleaseDay ?? conditionalReleaseDay;
  }
  return Math.min(automaticReleaseDay, conditionalReleaseDay);
}

function indeterminateRelease({ tariffDay, targetHearingDay }: ReleaseDates, today: number): number | null {
  if (tariffDay !== null && tariffDay > today) return tariffDay;
  if (targetHearingDay !== null && targetHearingDay > today) return targetHearingDay;
  if (tariffDay === null || targetHearingDay === null) return tariffDay ?? targetHearingDay;
  return today - tariffDay <= today - targetHearingDay ? tariffDay : targetHearingDay;
}
