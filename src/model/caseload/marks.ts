import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { SENTENCE_CLASSES } from '../vocabulary.js';

/**
 * Cumulative shares and edges that turn a person's own uniforms into a sentence and a tier. A class, because V8 takes the
 * fields of a literal for constants until the second play makes another, and then throws away what was compiled.
 */
export class MarkTables {
  /** cumulative share of the bands of length of standard sentences */
  readonly custodyLength: Float64Array;
  readonly custodyFrom: Float64Array;
  readonly custodyTo: Float64Array;
  readonly custodySkew: number;
  readonly eligible: number;
  /** of sentences of four years and over */
  readonly moreSeriousOfLong: number;
  readonly communityLength: Float64Array;
  readonly suspendedLength: Float64Array;
  readonly orderDays: Float64Array;
  /** [court-order, custody-and-licence, post-sentence] */
  readonly letters: readonly Float64Array[];
  /** [court-order, custody-and-licence] */
  readonly numbers: readonly Float64Array[];

  constructor(book: ParameterBook) {
    const over = (id: string, axis: keyof typeof AXES) =>
      AXES[axis].map((name) => book.value(id, 0, { cell: { [axis]: name } }));
    const mix = (id: string, supervision: string, axis: 'tier_letter' | 'tier_number') =>
      cumulative(AXES[axis].map((name) => book.value(id, 0, { cell: { supervision, [axis]: name } })));
    const lengthMix = over('custody_length_mix', 'custody_length');
    const from = over('custody_length_from', 'custody_length');
    const long = lengthMix.reduce((sum, share, band) => sum + (from[band]! >= FOUR_YEARS - 1 ? share : 0), 0);
    this.custodyLength = cumulative(lengthMix);
    this.custodyFrom = Float64Array.from(from);
    this.custodyTo = Float64Array.from(over('custody_length_to', 'custody_length'));
    this.custodySkew = book.value('custody_length_skew', 0);
    this.eligible = book.value('sds40_eligible', 0);
    this.moreSeriousOfLong = book.value('more_serious_share', 0) / long;
    this.communityLength = cumulative(over('community_order_length_mix', 'order_length'));
    this.suspendedLength = cumulative(over('suspended_order_length_mix', 'order_length'));
    this.orderDays = Float64Array.from(over('order_length_days', 'order_length'));
    this.letters = AXES.supervision.map((name) => mix('tier_letter_mix', name, 'tier_letter'));
    this.numbers = [courtOrderNumbers(book), mix('tier_number_mix', 'custody-and-licence', 'tier_number')];
  }
}

const FOUR_YEARS = 4 * 365.25;
const STANDARD = SENTENCE_CLASSES.indexOf('standard');
const EXCLUDED = SENTENCE_CLASSES.indexOf('standard-excluded');
const MORE_SERIOUS = SENTENCE_CLASSES.indexOf('more-serious');

export function cumulative(shares: readonly number[]): Float64Array {
  const table = new Float64Array(shares.length);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    sum += shares[i]!;
    table[i] = sum;
  }
  table[shares.length - 1] = 1;
  return table;
}

/** Tier number 0 of a court order is unpaid work only; the other numbers share the rest as in their mix. */
function courtOrderNumbers(book: ParameterBook): Float64Array {
  const unpaidWorkOnly = book.value('unpaid_work_only', 0);
  const shares = AXES.tier_number.map((name) =>
    book.value('tier_number_mix', 0, { cell: { supervision: 'court-order', tier_number: name } }),
  );
  const others = shares.slice(1).reduce((sum, share) => sum + share, 0);
  return cumulative(
    shares.map((share, number) => (number === 0 ? unpaidWorkOnly : (share * (1 - unpaidWorkOnly)) / others)),
  );
}

/** Class of a standard sentence from its length and its own mark. */
export function standardClass(tables: MarkTables, lengthDays: number, mark: number): number {
  if (lengthDays >= FOUR_YEARS - 1) {
    if (mark > 1 - tables.moreSeriousOfLong) return MORE_SERIOUS;
    return mark < tables.eligible * (1 - tables.moreSeriousOfLong) ? STANDARD : EXCLUDED;
  }
  return mark < tables.eligible ? STANDARD : EXCLUDED;
}
