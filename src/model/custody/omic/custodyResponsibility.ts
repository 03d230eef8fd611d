import { addMonths } from '../../calendar.js';
import { comSupportFrom } from './comSupport.js';
import { type HandoverReason, handoverDate, handoverReason } from './handoverDate.js';
import type { HandoverRules } from './handoverRules.js';
import { type Responsibility, responsibilityOn } from './responsibilityOn.js';

export interface Prisoner {
  /** day numbers; null = not known or not there */
  readonly sentenceStartDay: number;
  /** from `earliestRelease` */
  readonly earliestReleaseDay: number | null;
  readonly targetHearingDay: number | null;
  readonly openSinceDay: number | null;
  readonly indeterminate: boolean;
  /** sentenced to another indeterminate sentence that is still to come */
  readonly additionalIndeterminate: boolean;
  readonly determinateParole: boolean;
  readonly openConditions: boolean;
  readonly earlyAllocation: boolean;
  readonly recalled: boolean;
  readonly immigration: boolean;
  /** the latest completed parole review ended without release */
  readonly paroleRefused: boolean;
  /** 0 to 3; null = none */
  readonly mappaLevel: number | null;
}

export interface CustodyResponsibility {
  readonly responsibility: Responsibility;
  readonly reason:
    | HandoverReason
    | 'additional_isp'
    | 'recall_thd_over_12_months'
    | 'parole_mappa_2_3'
    | 'thd_over_12_months'
    | 'recall_case'
    | 'immigration_case'
    | 'release_date_unknown';
  /** day number; null = no handover */
  readonly handoverDay: number | null;
  /** day number; null = the community officer does not come in by date */
  readonly comSupportDay: number | null;
}

/**
 * Who leads the case of a prisoner on a day, and why: the first rule that applies.
 *
 * Source: ministryofjustice/offender-management-allocation-manager, app/domains/offender_handover.rb and
 * docs/allocation-handover-domain.md, commit 7aeb43b964cf76b2c7ff89951a97f93197d64950.
 */
export function custodyResponsibility(rules: HandoverRules, prisoner: Prisoner, today: number): CustodyResponsibility {
  const fixed = hearingFarOff(rules, prisoner, today) ?? regardlessOfDates(prisoner);
  if (fixed !== null) return fixed;
  const release = prisoner.earliestReleaseDay;
  if (release === null) return withoutDates('POM', 'release_date_unknown');
  const reason = handoverReason(rules, { ...prisoner, earliestReleaseDay: release });
  const handoverDay = handoverDate(rules, reason, release);
  const comSupportDay = handoverDay === null ? null : comSupportFrom(handoverDay, prisoner);
  const responsibility = responsibilityOn(today, comSupportDay ?? today, handoverDay);
  return { responsibility, reason, handoverDay, comSupportDay };
}

/** Rules of indeterminate sentences that go before the dates. */
function hearingFarOff(rules: HandoverRules, prisoner: Prisoner, today: number): CustodyResponsibility | null {
  if (!prisoner.indeterminate) return null;
  if (prisoner.additionalIndeterminate) return withoutDates('POM', 'additional_isp');
  const { targetHearingDay, mappaLevel } = prisoner;
  if (targetHearingDay === null || targetHearingDay < addMonths(today, rules.farHearingMonths)) return null;
  const managedByPanel = mappaLevel === 2 || mappaLevel === 3;
  if (prisoner.recalled && !managedByPanel) return withoutDates('POM_WITH_COM', 'recall_thd_over_12_months');
  if (!prisoner.paroleRefused) return null;
  return managedByPanel ? withoutDates('COM', 'parole_mappa_2_3') : withoutDates('POM_WITH_COM', 'thd_over_12_months');
}

function regardlessOfDates({ recalled, immigration }: Prisoner): CustodyResponsibility | null {
  if (recalled) return withoutDates('COM', 'recall_case');
  return immigration ? withoutDates('COM', 'immigration_case') : null;
}

function withoutDates(responsibility: Responsibility, reason: CustodyResponsibility['reason']): CustodyResponsibility {
  return { responsibility, reason, handoverDay: null, comSupportDay: null };
}
