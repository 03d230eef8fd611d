import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { OFFENCES, SENTENCE_CLASSES } from '../vocabulary.js';

/** A way out of prison before the release point, for those whose own mark falls below the eligible share. */
export interface Scheme {
  /** most days before the release point; 0 = not in force */
  readonly offsetDays: number;
  readonly eligible: number;
  readonly underDays: number;
  /** by offence: true = not eligible */
  readonly excluded: readonly boolean[];
}

/** The rules in force on a day for sentences passed on a day. Shares of the sentence, days, shares of people. */
export interface Law {
  /** by sentence class; sentences under five years */
  readonly releasePoint: readonly number[];
  /** by sentence class; sentences of five years and over */
  readonly releasePointFiveYears: readonly number[];
  readonly ecsl: Scheme;
  readonly hdc: Scheme;
  readonly leastShareServed: number;
  readonly handoverShortDays: number;
  /** by sentence class */
  readonly handoverBeforeDays: readonly number[];
  /** by recall band: under 12 months, 12 months to 4 years, 4 years and over */
  readonly fixedTermShare: readonly number[];
  /** share of recalls on a charge that rule a fixed term out; whether a charge, and MAPPA 2 or 3, do */
  readonly onChargeShare: number;
  readonly chargeExcludes: boolean;
  readonly mappaExcludes: boolean;
  readonly fixedTermDays: readonly number[];
  /** share of the licence or order after which contact stops; 1 = never */
  readonly resetStartsAt: number;
  /** share of cases, by ground: index in the axis reset_ground */
  readonly resetExempt: readonly number[];
  /** share of custodial sentences under so many days that are suspended */
  readonly presumedSuspended: number;
  readonly presumedUnderDays: number;
  readonly ordersEndOnCompletion: boolean;
  readonly pssInForce: boolean;
  readonly pssAppliesUnderDays: number;
  readonly pssDaysAfterRelease: number;
}

export const RECALL_BANDS = ['under-12-months', '12-months-to-4-years', '4-years-and-over'] as const;

const CUSTODIAL = SENTENCE_CLASSES.slice(0, 4);

/**
 * The law in one region.
 *
 * @param day days from the start
 * @param sentenced when the sentence was passed, for rules that apply to new sentences only
 */
export function lawAt(book: ParameterBook, region: string, day: number, sentenced: number): Law {
  const figure = (id: string) => book.value(id, day, { region }, sentenced);
  const byClass = (id: string) =>
    CUSTODIAL.map((name) => book.value(id, day, { region, class: name, cell: { sentence_class: name } }, sentenced));
  const byBand = (id: string) =>
    RECALL_BANDS.map((band) => book.value(id, day, { region, cell: { recall_band: band } }, sentenced));
  const excluded = (id: string, axis: string, name: string) =>
    book.value(id, day, { region, cell: { [axis]: name } }, sentenced) > 0;
  const scheme = (name: 'ecsl' | 'hdc'): Scheme => ({
    offsetDays: figure(`${name}_offset`),
    eligible: figure(`${name}_eligible`),
    underDays: figure(`${name}_sentences_under`),
    excluded: OFFENCES.map((offence) => excluded(`${name}_excluded`, 'offence', offence)),
  });
  const completionSince = figure('order_end_reaches_old_orders') > 0 ? day : sentenced;
  return {
    releasePoint: byClass('release_point'),
    releasePointFiveYears: byClass('release_point_five_years_and_over'),
    ecsl: scheme('ecsl'),
    hdc: scheme('hdc'),
    leastShareServed: figure('least_share_served'),
    handoverShortDays: figure('handover_short_sentence'),
    handoverBeforeDays: byClass('handover_before_release'),
    fixedTermShare: byBand('fixed_term_recall_share'),
    fixedTermDays: byBand('fixed_term_recall_days'),
    onChargeShare: figure('recall_on_charge_share'),
    chargeExcludes: excluded('fixed_term_excluded', 'recall_ground', 'charge'),
    mappaExcludes: excluded('fixed_term_excluded', 'recall_ground', 'mappa-2-3'),
    resetStartsAt: figure('reset_starts_at'),
    resetExempt: AXES.reset_ground.map((reset_ground) =>
      book.value('reset_exempt', day, { region, cell: { reset_ground } }),
    ),
    presumedSuspended:
      sentenced >= book.daysToDate('presumption_to_suspend_from') ? figure('presumption_to_suspend_share') : 0,
    presumedUnderDays: figure('presumption_to_suspend_under'),
    ordersEndOnCompletion: completionSince >= book.daysToDate('orders_end_on_completion_from'),
    pssInForce: day < book.daysToDate('pss_repealed_from'),
    pssAppliesUnderDays: figure('pss_applies_under'),
    pssDaysAfterRelease: Math.round(figure('pss_months_after_release') * (365 / 12)),
  };
}
