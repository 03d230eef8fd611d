import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_WEEK, DAYS_PER_YEAR } from '../vocabulary.js';

/** On what terms agency officers come and go. A class for the reason in `MarkTables`. */
export class AgencyTerms {
  readonly leadDays: number;
  readonly exitPerDay: number;
  /** a constant: candidates of the exits are drawn at it */
  readonly exitBoundPerDay: number;
  /** of the usual work at first */
  readonly rampPercent: number;
  readonly rampDays: number;

  constructor(book: ParameterBook, day: number) {
    this.leadDays = Math.round(DAYS_PER_WEEK * book.value('agency_lead_time', day));
    this.exitPerDay = book.value('agency_exit_rate', day) / DAYS_PER_YEAR;
    this.exitBoundPerDay = book.value('agency_exit_bound', day) / DAYS_PER_YEAR;
    this.rampPercent = Math.round(100 * book.value('agency_ramp_share', day));
    this.rampDays = Math.round(DAYS_PER_WEEK * book.value('agency_ramp_weeks', day));
  }
}
