import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_MONTH, DAYS_PER_WEEK, DAYS_PER_YEAR } from '../vocabulary.js';

/** Whether those who have left are asked back, and on what terms. A class for the reason in `MarkTables`. */
export class ReturnTerms {
  /** of those asked, the share who come; 0 = nobody is asked */
  readonly share: number;
  /** nobody is asked who left longer ago than this */
  readonly withinDays: number;
  /** nobody is asked sooner after leaving than this */
  readonly awayDays: number;
  readonly leadDays: number;
  /** of the usual work at first */
  readonly rampPercent: number;
  readonly rampDays: number;

  constructor(book: ParameterBook, day: number) {
    this.share = book.value('returners_share', day);
    this.withinDays = DAYS_PER_YEAR * book.value('returners_within', day);
    this.awayDays = Math.round(DAYS_PER_MONTH * book.value('returners_away', day));
    this.leadDays = Math.round(DAYS_PER_MONTH * book.value('returners_lead_time', day));
    this.rampPercent = Math.round(100 * book.value('returners_ramp_share', day));
    this.rampDays = Math.round(DAYS_PER_WEEK * book.value('returners_ramp_weeks', day));
  }
}
