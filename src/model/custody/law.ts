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

/** Where and when the law is asked for. */
interface Asked {
  readonly book: ParameterBook;
  readonly region: string;
  /** days from the start */
  readonly day: number;
  /** when the sentence was passed, for rules that apply to new sentences only */
  readonly sentenced: number;
}

/** The law in one region. */
export function lawAt(asked: Asked): Law {
  const { book, day } = asked;
  return {
    releasePoint: byClass(asked, 'release_point'),
    releasePointFiveYears: byClass(asked, 'release_point_five_years_and_over'),
    ecslOffsetDays: figure(asked, 'ecsl_offset'),
    ecslEligible: figure(asked, 'ecsl_eligible'),
    hdcOffsetDays: figure(asked, 'hdc_offset'),
    hdcEligible: figure(asked, 'hdc_eligible'),
    leastShareServed: figure(asked, 'least_share_served'),
    handoverShortDays: figure(asked, 'handover_short_sentence'),
    handoverBeforeDays: byClass(asked, 'handover_before_release'),
    fixedTermShare: byBand(asked, 'fixed_term_recall_share'),
    fixedTermDays: byBand(asked, 'fixed_term_recall_days'),
    resetStartsAt: figure(asked, 'reset_starts_at'),
    resetExempt: byLetter(asked, 'reset_exempt'),
    pssInForce: day < book.daysToDate('pss_repealed_from'),
    pssAppliesUnderDays: figure(asked, 'pss_applies_under'),
    pssDaysAfterRelease: Math.round(figure(asked, 'pss_months_after_release') * (365 / 12)),
  };
}

function figure({ book, region, day, sentenced }: Asked, id: string): number {
  return book.value(id, day, { region }, sentenced);
}

function byClass({ book, region, day, sentenced }: Asked, id: string): Float64Array {
  const values = new Float64Array(CUSTODIAL.length);
  for (let i = 0; i < values.length; i++) {
    const place = { region, class: CUSTODIAL[i]!, cell: { sentence_class: CUSTODIAL[i]! } };
    values[i] = book.value(id, day, place, sentenced);
  }
  return values;
}

function byBand({ book, region, day, sentenced }: Asked, id: string): Float64Array {
  const values = new Float64Array(RECALL_BANDS.length);
  for (let i = 0; i < values.length; i++) {
    values[i] = book.value(id, day, { region, cell: { recall_band: RECALL_BANDS[i]! } }, sentenced);
  }
  return values;
}

function byLetter({ book, region, day, sentenced }: Asked, id: string): Float64Array {
  const values = new Float64Array(TIER_LETTERS.length);
  for (let i = 0; i < values.length; i++) {
    values[i] = book.value(id, day, { region, cell: { tier_letter: TIER_LETTERS[i]! } }, sentenced);
  }
  return values;
}
