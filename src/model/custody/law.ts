import { AXES } from '../parameters/axes.js';
import type { Axis } from '../parameters/catalogue.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { OFFENCES, SENTENCE_CLASSES } from '../vocabulary.js';

/** A way out of prison before the release point, for those whose own mark falls below the eligible share. */
export class Scheme {
  /** most days before the release point; 0 = not in force */
  readonly offsetDays: number;
  readonly eligible: number;
  readonly underDays: number;
  /** by offence: above 0 = not eligible */
  readonly excluded: Float64Array;

  constructor(asked: Asked, name: 'ecsl' | 'hdc') {
    this.offsetDays = figure(asked, `${name}_offset`);
    this.eligible = figure(asked, `${name}_eligible`);
    this.underDays = figure(asked, `${name}_sentences_under`);
    this.excluded = over(asked, `${name}_excluded`, 'offence', OFFENCES);
  }
}

/**
 * The rules in force on a day for sentences passed on a day. Shares of the sentence, days, shares of people.
 * Lists are typed arrays: a plain one is another kind of thing when all its numbers happen to be whole, and what was
 * compiled for one kind is thrown away at the first of the other. A class for the reason in `MarkTables`.
 */
export class Law {
  /** by sentence class; sentences under five years */
  readonly releasePoint: Float64Array;
  /** by sentence class; sentences of five years and over */
  readonly releasePointFiveYears: Float64Array;
  readonly ecsl: Scheme;
  readonly hdc: Scheme;
  readonly leastShareServed: number;
  readonly handoverShortDays: number;
  /** by sentence class */
  readonly handoverBeforeDays: Float64Array;
  /** by recall band: under 12 months, 12 months to 4 years, 4 years and over; of recalls that nothing rules out */
  readonly fixedTermShare: Float64Array;
  readonly fixedTermDays: Float64Array;
  /** share of recalls on a charge that rules a fixed term out */
  readonly onChargeShare: number;
  readonly chargeExcludes: boolean;
  /** MAPPA levels 2 and 3 rule a fixed term out */
  readonly mappaExcludes: boolean;
  /** share of the licence or order after which contact stops; 1 = never */
  readonly resetStartsAt: number;
  /** share of cases, by ground: index in the axis reset_ground */
  readonly resetExempt: Float64Array;
  /** share of custodial sentences under so many days that are suspended */
  readonly presumedSuspended: number;
  readonly presumedUnderDays: number;
  readonly ordersEndOnCompletion: boolean;
  readonly pssInForce: boolean;
  readonly pssAppliesUnderDays: number;
  readonly pssDaysAfterRelease: number;

  /** The law in one region. */
  constructor(asked: Asked) {
    const { book, day, sentenced } = asked;
    this.releasePoint = byClass(asked, 'release_point');
    this.releasePointFiveYears = byClass(asked, 'release_point_five_years_and_over');
    this.ecsl = new Scheme(asked, 'ecsl');
    this.hdc = new Scheme(asked, 'hdc');
    this.leastShareServed = figure(asked, 'least_share_served');
    this.handoverShortDays = figure(asked, 'handover_short_sentence');
    this.handoverBeforeDays = byClass(asked, 'handover_before_release');
    this.fixedTermShare = over(asked, 'fixed_term_recall_share', 'recall_band');
    this.fixedTermDays = over(asked, 'fixed_term_recall_days', 'recall_band');
    this.onChargeShare = figure(asked, 'recall_on_charge_share');
    this.chargeExcludes = figure(asked, 'fixed_term_excluded', { recall_ground: 'charge' }) > 0;
    this.mappaExcludes = figure(asked, 'fixed_term_excluded', { recall_ground: 'mappa-2-3' }) > 0;
    this.resetStartsAt = figure(asked, 'reset_starts_at');
    this.resetExempt = over(asked, 'reset_exempt', 'reset_ground');
    this.presumedSuspended =
      sentenced >= book.daysToDate('presumption_to_suspend_from') ? figure(asked, 'presumption_to_suspend_share') : 0;
    this.presumedUnderDays = figure(asked, 'presumption_to_suspend_under');
    this.ordersEndOnCompletion = ordersEndOnCompletion(asked);
    this.pssInForce = day < book.daysToDate('pss_repealed_from');
    this.pssAppliesUnderDays = figure(asked, 'pss_applies_under');
    this.pssDaysAfterRelease = Math.round(figure(asked, 'pss_months_after_release') * (365 / 12));
  }
}

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

/** Orders made from the day on, or all running ones where the rule reaches them. */
function ordersEndOnCompletion(asked: Asked): boolean {
  const decides = figure(asked, 'order_end_reaches_old_orders') > 0 ? asked.day : asked.sentenced;
  return decides >= asked.book.daysToDate('orders_end_on_completion_from');
}

function figure({ book, region, day, sentenced }: Asked, id: string, cell: Readonly<Record<string, string>> = {}) {
  return book.value(id, day, { region, cell }, sentenced);
}

function byClass({ book, region, day, sentenced }: Asked, id: string): Float64Array {
  const values = new Float64Array(CUSTODIAL.length);
  for (let i = 0; i < values.length; i++) {
    const place = { region, class: CUSTODIAL[i]!, cell: { sentence_class: CUSTODIAL[i]! } };
    values[i] = book.value(id, day, place, sentenced);
  }
  return values;
}

function over(asked: Asked, id: string, axis: Axis, names: readonly string[] = AXES[axis]): Float64Array {
  const values = new Float64Array(names.length);
  for (let i = 0; i < values.length; i++) values[i] = figure(asked, id, { [axis]: names[i]! });
  return values;
}
