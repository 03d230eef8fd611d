import type { Law } from './law.js';

/**
 * Day on which the community officer takes a prisoner over (Offender Management in Custody).
 *
 * A sentence whose release is no further off than the short limit (ten months) has no handover: the community officer
 * has it from day one. Otherwise a fixed time before release: 8 months and 14 days, or 12 months where the Parole
 * Board decides. Rule: ministryofjustice/offender-management-allocation-manager, app/lib/handover.
 */
export function handoverDay(law: Law, sentenceClass: number, sentencedDay: number, releaseDay: number): number {
  if (releaseDay - sentencedDay <= law.handoverShortDays) return sentencedDay;
  return Math.max(sentencedDay, releaseDay - law.handoverBeforeDays[sentenceClass]!);
}
