import type { ColumnName } from '../../model/observation/columns.js';

/** Reads one figure of one replication, area and month. */
export interface MonthView {
  /** the column as observed: a stock at the month's end, a flow or an integral over the month */
  get(column: ColumnName): number;
  /** days in the month; 0 for month 0, the state at the start */
  readonly days: number;
  /** days from the start to the end of the month */
  readonly daysFromStart: number;
  /** sum of a flow or an integral over the last twelve months, or over as many as have passed */
  lastTwelveMonths(column: ColumnName): number;
  /** days covered by `lastTwelveMonths` */
  readonly daysOfLastTwelveMonths: number;
  /** days from the start to the end of the last month, this one included, that `holds`; 0 where none does */
  lastDayWhere(holds: (view: MonthView) => boolean): number;
}

/** What we report. Adding one is this file and one line in `index.ts`. */
export interface Measure {
  /** as written in a scenario, e.g. `staff_in_post_fte` */
  readonly id: string;
  /** as a reader knows it, e.g. `Probation officers in post` */
  readonly title: string;
  readonly unit: string;
  /** which way is an improvement; `neither` where that is a judgement */
  readonly better: 'higher' | 'lower' | 'neither';
  /** one sentence a practitioner can check */
  readonly definition: string;
  /** how a period is summed up: its last month, the sum of its months, or the mean of its months */
  readonly summary: 'end' | 'sum' | 'mean';
  readonly decimals: number;
  /** a regional figure rests on assumed regional shares */
  readonly illustrativeByRegion: boolean;
  /** NaN where there is no figure (for example a rate without exposure) */
  value(view: MonthView): number;
}
