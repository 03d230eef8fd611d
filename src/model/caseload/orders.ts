import { exponential } from '../../engine/random/distributions/exponential.js';
import { AXES } from '../parameters/axes.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_YEAR, SUSPENDED_ORDER } from '../vocabulary.js';
import type { People } from './people.js';

/**
 * How court orders are served: unpaid work, completion, breach. Arrays are [community, suspended].
 * A class for the reason in `MarkTables`.
 */
export class OrderTables {
  readonly unpaidInTime: number;
  readonly unpaidLeastDays: number;
  /** mean days over twelve months */
  readonly unpaidOverrunDays: number;
  readonly completedEarly: number;
  readonly completedAfter: number;
  /** mean days to a breach; Infinity where there is none */
  readonly breachDays: Float64Array;
  readonly courtDelayDays: number;
  readonly revokedShare: Float64Array;

  constructor(book: ParameterBook, region: string, day: number) {
    const figure = (id: string) => book.value(id, day, { region });
    const byOrder = (id: string) =>
      Float64Array.from(AXES.order, (order) => book.value(id, day, { region, cell: { order } }));
    this.unpaidInTime = figure('unpaid_work_in_time');
    this.unpaidLeastDays = figure('unpaid_work_least_days');
    this.unpaidOverrunDays = figure('unpaid_work_overrun');
    this.completedEarly = figure('order_completed_early_share');
    this.completedAfter = figure('order_completed_after');
    this.breachDays = byOrder('breach_hazard').map((hazard) => DAYS_PER_YEAR / hazard);
    this.courtDelayDays = figure('breach_court_delay');
    this.revokedShare = byOrder('breach_revoked_share');
  }
}

/** The period within which unpaid work was to be done. */
const TWELVE_MONTHS = 365;
const MOST_OVERRUN_DAYS = 730;
/** The tail of the overrun is cut, so that the start knows how far back an order can reach. */
export const LONGEST_UNPAID_WORK = TWELVE_MONTHS + MOST_OVERRUN_DAYS;

/**
 * Days that an order of unpaid work only lasts: until its hours are done. In time evenly up to twelve months, otherwise
 * twelve months and an exponential time more.
 *
 * @param mark decides whether in time, and where within it, @param overrunMark how long over
 */
export function unpaidWorkDays(tables: OrderTables, mark: number, overrunMark: number): number {
  const { unpaidInTime, unpaidLeastDays, unpaidOverrunDays } = tables;
  if (mark < unpaidInTime) {
    return Math.round(unpaidLeastDays + (TWELVE_MONTHS - unpaidLeastDays) * (mark / unpaidInTime));
  }
  return TWELVE_MONTHS + Math.min(MOST_OVERRUN_DAYS, Math.round(exponential(overrunMark, unpaidOverrunDays)));
}

/** Days that another order lasts where orders end on completion: its length, or evenly less for those done early. */
export function daysToCompletion(tables: OrderTables, lengthDays: number, mark: number): number {
  const { completedEarly, completedAfter } = tables;
  if (mark >= completedEarly) return lengthDays;
  return Math.ceil(lengthDays * (completedAfter + (1 - completedAfter) * (mark / completedEarly)));
}

/** Index in the arrays of `OrderTables`. */
export function orderKind(people: People, row: number): number {
  return people.sentenceClass(row) === SUSPENDED_ORDER ? 1 : 0;
}
