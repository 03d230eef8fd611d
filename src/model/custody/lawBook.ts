import type { ParameterBook } from '../parameters/parameterBook.js';
import { Law } from './law.js';
import { touchedStages } from './touchedStages.js';

/** Every figure that a law is read from: a day on which one steps, or a lever changes it, begins an epoch. */
export const LAW_FIGURES = [
  'release_point',
  'release_point_five_years_and_over',
  'ecsl_offset',
  'ecsl_eligible',
  'ecsl_sentences_under',
  'ecsl_excluded',
  'hdc_offset',
  'hdc_eligible',
  'hdc_sentences_under',
  'hdc_excluded',
  'least_share_served',
  'handover_short_sentence',
  'handover_before_release',
  'fixed_term_recall_share',
  'fixed_term_recall_days',
  'fixed_term_excluded',
  'recall_on_charge_share',
  'presumption_to_suspend_share',
  'presumption_to_suspend_under',
  'order_end_reaches_old_orders',
  'reset_starts_at',
  'reset_exempt',
  'pss_applies_under',
  'pss_months_after_release',
] as const;

/** Days on which a rule begins or ends. */
export const LAW_DATES = ['pss_repealed_from', 'presumption_to_suspend_from', 'orders_end_on_completion_from'] as const;

/**
 * The law of one region by epoch. An epoch begins on a day on which any rule changes; the first reaches back for ever.
 * A person's law depends on today's epoch and, where a rule applies to new sentences only, on the epoch of the sentence.
 */
export class LawBook {
  /** first day of each epoch, days from the start, ascending; the first is -Infinity */
  readonly from: readonly number[];
  /** [epoch today][epoch of the sentence] */
  private readonly laws: readonly (readonly Law[])[];

  private readonly resetBegan: readonly number[];
  /** the epoch on each whole day from the second epoch's first to the last one's: every step of a sentence asks */
  private readonly epochs: Uint16Array;
  private readonly secondFrom: number;

  constructor(book: ParameterBook, region: string) {
    const days = new Set<number>(book.changeDays.filter((day) => isLawDay(book, day)));
    for (const id of LAW_FIGURES) for (const day of book.stepDays(id)) days.add(day);
    for (const id of LAW_DATES) days.add(book.daysToDate(id));
    days.add(Number.NEGATIVE_INFINITY);
    this.from = [...days].filter((day) => day < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    this.secondFrom = this.from[1] ?? 0;
    this.epochs = this.epochByDay();
    this.laws = this.from.map((today) =>
      this.from.map((sentenced) => new Law({ book, region, day: today, sentenced })),
    );
    this.resetBegan = this.from.map((_, epoch) => this.from[this.firstOfReset(epoch)]!);
  }

  /** @param day whole */
  epochAt(day: number): number {
    const { epochs } = this;
    const place = day - this.secondFrom;
    if (place < 0) return 0;
    return place < epochs.length ? epochs[place]! : epochs[epochs.length - 1]!;
  }

  /** A date that never comes is far off too, and the table then 700 kB: a page fault or two hundred, once a play. */
  private epochByDay(): Uint16Array {
    if (this.from.length === 1) return Uint16Array.of(0);
    const epochs = new Uint16Array(this.from.at(-1)! - this.secondFrom + 1);
    for (let epoch = 1; epoch < this.from.length; epoch++) epochs.fill(epoch, this.from[epoch]! - this.secondFrom);
    return epochs;
  }

  law(day: number, sentenced: number): Law {
    const today = this.epochAt(day);
    return this.laws[today]![sentenced >= day ? today : this.epochAt(sentenced)]!;
  }

  /** The law of one epoch for sentences passed in another. */
  lawOf(epoch: number, sentencedEpoch: number): Law {
    return this.laws[epoch]![sentencedEpoch]!;
  }

  /** First day of the epochs up to `day` in which Reset has been in force without a break. */
  resetSince(day: number): number {
    return this.resetBegan[this.epochAt(day)]!;
  }

  private firstOfReset(epoch: number): number {
    let first = epoch;
    while (first > 0 && this.laws[first - 1]![first - 1]!.resetStartsAt < 1) first--;
    return first;
  }

  /** Stages, as bits, whose people are to be looked at again because an epoch begins on this day. */
  stagesTouchedOn(day: number): number {
    const epoch = this.from.indexOf(day);
    if (epoch < 1) return 0;
    let stages = 0;
    for (let sentenced = 0; sentenced <= epoch; sentenced++) {
      stages |= touchedStages(this.laws[epoch - 1]![sentenced]!, this.laws[epoch]![sentenced]!);
    }
    return stages;
  }
}

function isLawDay(book: ParameterBook, day: number): boolean {
  return LAW_FIGURES.some((id) => book.changesOn(id, day));
}
