import { addMonths } from '../../calendar.js';
import type { CalendarSpan, HandoverRules } from './handoverRules.js';

/** Why a handover falls when it does, named as in the source. */
export type HandoverReason =
  | 'early_allocation'
  | 'indeterminate_open'
  | 'indeterminate'
  | 'determinate_short'
  | 'determinate_parole'
  | 'determinate';

/** What decides the day of handover. Plain values: one object may be filled again for every prisoner. */
export interface HandoverCase {
  /** day numbers */
  readonly sentenceStartDay: number;
  readonly earliestReleaseDay: number;
  readonly earlyAllocation: boolean;
  readonly indeterminate: boolean;
  readonly openConditions: boolean;
  /** determinate, and the Parole Board decides on release */
  readonly determinateParole: boolean;
}

/**
 * Which rule sets the handover; the first that applies, in the order of the source: early allocation, indeterminate,
 * short, parole, standard.
 *
 * Source: ministryofjustice/offender-management-allocation-manager, app/lib/handover/handover_calculation.rb, commit
 * 7aeb43b964cf76b2c7ff89951a97f93197d64950.
 */
export function handoverReason(rules: HandoverRules, prisoner: HandoverCase): HandoverReason {
  if (prisoner.earlyAllocation) return 'early_allocation';
  if (prisoner.indeterminate) return prisoner.openConditions ? 'indeterminate_open' : 'indeterminate';
  const shortUntil = addMonths(prisoner.sentenceStartDay, rules.shortSentenceMonths);
  if (shortUntil >= prisoner.earliestReleaseDay) return 'determinate_short';
  return prisoner.determinateParole ? 'determinate_parole' : 'determinate';
}

/**
 * Day on which the community offender manager becomes responsible; null = no handover, responsible from day one.
 *
 * Whole calendar months, then days: 8 months and 14 days before 2 November 2024 is 17 February 2024.
 */
export function handoverDate(rules: HandoverRules, reason: HandoverReason, earliestReleaseDay: number): number | null {
  const span = spanBeforeRelease(rules, reason);
  return span === null ? null : addMonths(earliestReleaseDay, -span.months) - span.days;
}

function spanBeforeRelease({ beforeRelease }: HandoverRules, reason: HandoverReason): CalendarSpan | null {
  switch (reason) {
    case 'early_allocation':
      return beforeRelease.earlyAllocation;
    case 'indeterminate':
    case 'indeterminate_open':
      return beforeRelease.indeterminate;
    case 'determinate_parole':
      return beforeRelease.determinateParole;
    case 'determinate':
      return beforeRelease.determinate;
    case 'determinate_short':
      return null;
  }
}
