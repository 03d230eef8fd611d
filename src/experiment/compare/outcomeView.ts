import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../model/observation/columns.js';
import type { Outcome } from '../../model/outcome.js';
import { MONTHS_PER_YEAR } from '../../model/vocabulary.js';
import type { MonthView } from '../measures/measure.js';

/** A window on one row of a record; `moveTo` another area and month. One object serves a whole reduction. */
export class OutcomeView implements MonthView {
  private area = 0;
  private month = 0;

  constructor(
    private readonly outcome: Outcome,
    /** days of each month, 0 for the start */
    private readonly lengths: readonly number[],
  ) {}

  moveTo(area: number, month: number): this {
    this.area = area;
    this.month = month;
    return this;
  }

  get days(): number {
    return this.lengths[this.month];
  }

  get daysFromStart(): number {
    return this.sumOfDays(0);
  }

  get(column: ColumnName): number {
    return this.at(this.month, column);
  }

  lastTwelveMonths(column: ColumnName): number {
    let sum = 0;
    for (let month = this.firstOfLastTwelve; month <= this.month; month++) sum += this.at(month, column);
    return sum;
  }

  get daysOfLastTwelveMonths(): number {
    return this.sumOfDays(this.firstOfLastTwelve);
  }

  lastDayWhere(holds: (view: MonthView) => boolean): number {
    const earlier = new OutcomeView(this.outcome, this.lengths);
    for (let month = this.month; month >= 1; month--) {
      if (holds(earlier.moveTo(this.area, month))) return earlier.daysFromStart;
    }
    return 0;
  }

  private sumOfDays(first: number): number {
    let sum = 0;
    for (let month = first; month <= this.month; month++) sum += this.lengths[month];
    return sum;
  }

  /** month 0 is the state at the start and covers no time */
  private get firstOfLastTwelve(): number {
    return Math.max(1, this.month - MONTHS_PER_YEAR + 1);
  }

  private at(month: number, column: ColumnName): number {
    return this.outcome.values[(this.area * this.outcome.months + month) * COLUMN_COUNT + COLUMN_INDEX[column]];
  }
}
