import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { OFFENCES, SENTENCE_CLASSES } from '../vocabulary.js';
import { cumulative } from './cumulative.js';

/**
 * Cumulative shares and edges that turn a person's own uniforms into a sentence. A class, because V8 takes the fields of
 * a literal for constants until the second play makes another, and then throws away what was compiled.
 */
export class MarkTables {
  /** cumulative share of the bands of length of standard sentences */
  readonly custodyLength: Float64Array;
  readonly custodyFrom: Float64Array;
  readonly custodyTo: Float64Array;
  readonly custodySkew: number;
  /** [offence]: 1 excluded from release at 40 %; under four years, four years and over */
  readonly excludedShort: Uint8Array;
  readonly excludedLong: Uint8Array;
  /** of sentences of four years and over for a violent or sexual offence */
  readonly moreSerious: number;
  readonly communityLength: Float64Array;
  readonly suspendedLength: Float64Array;
  readonly orderDays: Float64Array;
  /** of orders that the presumption makes */
  readonly presumedSuspension: Float64Array;
  /** shares of court orders: unpaid work only, and any unpaid work */
  readonly unpaidWorkOnly: number;
  readonly unpaidWorkInAll: number;
  /** hours */
  readonly unpaidWorkFrom: number;
  readonly unpaidWorkTo: number;

  constructor(book: ParameterBook) {
    const over = (id: string, axis: keyof typeof AXES) =>
      AXES[axis].map((name) => book.value(id, 0, { cell: { [axis]: name } }));
    const excluded = (length_at_four_years: string) =>
      Uint8Array.from(OFFENCES, (offence) =>
        book.value('sds40_excluded', 0, { cell: { offence, length_at_four_years } }),
      );
    const lengthMix = over('custody_length_mix', 'custody_length');
    const from = over('custody_length_from', 'custody_length');
    this.custodyLength = cumulative(lengthMix);
    this.custodyFrom = Float64Array.from(from);
    this.custodyTo = Float64Array.from(over('custody_length_to', 'custody_length'));
    this.custodySkew = book.value('custody_length_skew', 0);
    this.excludedShort = excluded('under-4-years');
    this.excludedLong = excluded('4-years-and-over');
    this.moreSerious = book.value('more_serious_share', 0) / longAndHarmful(book, lengthMix, from);
    this.communityLength = cumulative(over('community_order_length_mix', 'order_length'));
    this.suspendedLength = cumulative(over('suspended_order_length_mix', 'order_length'));
    this.orderDays = Float64Array.from(over('order_length_days', 'order_length'));
    this.presumedSuspension = cumulative(over('presumed_suspension_length_mix', 'order_length'));
    this.unpaidWorkOnly = book.value('unpaid_work_only', 0);
    this.unpaidWorkInAll = this.unpaidWorkOnly + (1 - this.unpaidWorkOnly) * book.value('unpaid_work_with_others', 0);
    this.unpaidWorkFrom = book.value('unpaid_work_hours_from', 0);
    this.unpaidWorkTo = book.value('unpaid_work_hours_to', 0);
  }
}

const FOUR_YEARS = 4 * 365.25;
const STANDARD = SENTENCE_CLASSES.indexOf('standard');
const EXCLUDED = SENTENCE_CLASSES.indexOf('standard-excluded');
const SEXUAL = OFFENCES.indexOf('sexual');
const VIOLENT = OFFENCES.indexOf('violent');
const MORE_SERIOUS = SENTENCE_CLASSES.indexOf('more-serious');

/** Share of standard sentences of four years and over for a violent or sexual offence: where the more serious class is. */
function longAndHarmful(book: ParameterBook, lengthMix: readonly number[], from: readonly number[]): number {
  return AXES.custody_length.reduce((sum, sentence_band, band) => {
    if (from[band]! < FOUR_YEARS - 1) return sum;
    const share = (offence: string) => book.value('offence_mix', 0, { cell: { sentence_band, offence } });
    return sum + lengthMix[band]! * (share('sexual') + share('violent'));
  }, 0);
}

/** Class of a standard sentence from its offence, its length and its own mark. */
export function standardClass(tables: MarkTables, offence: number, lengthDays: number, mark: number): number {
  const long = lengthDays >= FOUR_YEARS - 1;
  if (long && (offence === SEXUAL || offence === VIOLENT) && mark < tables.moreSerious) return MORE_SERIOUS;
  return (long ? tables.excludedLong : tables.excludedShort)[offence] === 1 ? EXCLUDED : STANDARD;
}
