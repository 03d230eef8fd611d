import type { ParameterBook } from '../parameters/parameterBook.js';
import { type Law, lawAt } from './law.js';

/** Figures whose dates make an epoch of the law. */
const LAW_FIGURES = [
  'release_point',
  'release_point_five_years_and_over',
  'ecsl_offset',
  'hdc_offset',
  'fixed_term_recall_share',
  'fixed_term_recall_days',
  'reset_starts_at',
  'pss_repealed_from',
] as const;

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

  constructor(book: ParameterBook, region: string) {
    const days = new Set<number>(book.changeDays.filter((day) => isLawDay(book, day)));
    for (const id of LAW_FIGURES) for (const day of book.stepDays(id)) days.add(day);
    const repeal = book.daysToDate('pss_repealed_from');
    days.add(repeal);
    days.add(Number.NEGATIVE_INFINITY);
    this.from = [...days].filter((day) => day < Number.POSITIVE_INFINITY).sort((a, b) => a - b);
    this.laws = this.from.map((today) => this.from.map((sentenced) => lawAt({ book, region, day: today, sentenced })));
    this.resetBegan = this.from.map((_, epoch) => this.from[this.firstOfReset(epoch)]!);
  }

  epochAt(day: number): number {
    let epoch = this.from.length - 1;
    while (this.from[epoch]! > day) epoch--;
    return epoch;
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

  /** Whether an epoch begins on this day. */
  changesOn(day: number): boolean {
    return this.from.includes(day);
  }
}

function isLawDay(book: ParameterBook, day: number): boolean {
  return LAW_FIGURES.some((id) => book.changesOn(id, day));
}
