/** A stretch of calendar time before a day. */
export interface CalendarSpan {
  readonly months: number;
  readonly days: number;
}

/** Times of the handover: `data/tools/omic_handover.yaml`. */
export interface HandoverRules {
  readonly beforeRelease: {
    readonly earlyAllocation: CalendarSpan;
    readonly indeterminate: CalendarSpan;
    readonly determinateParole: CalendarSpan;
    readonly determinate: CalendarSpan;
  };
  /** no handover where sentence start plus these reaches the release */
  readonly shortSentenceMonths: number;
  /** a parole hearing this far off, or further, is far */
  readonly farHearingMonths: number;
  /** age from which the policy applies */
  readonly adultFromYears: number;
  readonly probationPom: {
    readonly tiers: readonly string[];
    readonly rosh: readonly string[];
    readonly olderRuleTiers: readonly string[];
  };
}
