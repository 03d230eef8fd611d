import type { ParameterBook } from '../parameters/parameterBook.js';
import { SENTENCE_CLASSES, TIER_LETTERS } from '../vocabulary.js';

/**
 * The rules in force on a day for sentences passed on a day. Shares of the sentence, days, shares of people.
 * Lists are typed arrays: a plain one is another kind of thing when all its numbers happen to be whole, and what was
 * compiled for one kind is thrown away at the first of the other.
 */
export interface Law {
  /** by sentence class; sentences under five years */
  readonly releasePoint: Float64Array;
  /** by sentence class; sentences of five years and over */
  readonly releasePointFiveYears: Float64Array;
  readonly ecslOffsetDays: number;
  readonly ecslEligible: number;
  readonly hdcOffsetDays: number;
  readonly hdcEligible: number;
  readonly leastShareServed: number;
  readonly handoverShortDays: number;
  /** by sentence class */
  readonly handoverBeforeDays: Float64Array;
  /** by recall band: under 12 months, 12 months to 4 years, 4 years and over */
  readonly fixedTermShare: Float64Array;
  readonly fixedTermDays: Float64Array;
  /** share of the licence or order after which contact stops; 1 = never */
  readonly resetStartsAt: number;
  /** share of cases, by tier letter */
  readonly resetExempt: Float64Array;
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
    Float64Array.from(CUSTODIAL, (name) =>
      book.value(id, day, { region, class: name, cell: { sentence_class: name } }, sentenced),
    );
  const byBand = (id: string) =>
    Float64Array.from(RECALL_BANDS, (band) => book.value(id, day, { region, cell: { recall_band: band } }, sentenced));
  return {
    releasePoint: byClass('release_point'),
    releasePointFiveYears: byClass('release_point_five_years_and_over'),
    ecslOffsetDays: figure('ecsl_offset'),
    ecslEligible: figure('ecsl_eligible'),
    hdcOffsetDays: figure('hdc_offset'),
    hdcEligible: figure('hdc_eligible'),
    leastShareServed: figure('least_share_served'),
    handoverShortDays: figure('handover_short_sentence'),
    handoverBeforeDays: byClass('handover_before_release'),
    fixedTermShare: byBand('fixed_term_recall_share'),
    fixedTermDays: byBand('fixed_term_recall_days'),
    resetStartsAt: figure('reset_starts_at'),
    resetExempt: Float64Array.from(TIER_LETTERS, (letter) =>
      book.value('reset_exempt', day, { region, cell: { tier_letter: letter } }),
    ),
    pssInForce: day < book.daysToDate('pss_repealed_from'),
    pssAppliesUnderDays: figure('pss_applies_under'),
    pssDaysAfterRelease: Math.round(figure('pss_months_after_release') * (365 / 12)),
  };
}
