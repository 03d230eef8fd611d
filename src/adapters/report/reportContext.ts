import type { Measure } from '../../experiment/measures/measure.js';

/** What a report says beside the result: it comes from the run's log, and none of it decides a number. */
export interface ReportContext {
  /** ISO date of the run */
  readonly runDate: string;
  /** null where nobody is named */
  readonly runBy: string | null;
  readonly version: string;
  /** the command that repeats the run */
  readonly command: string;
  readonly measures: readonly Measure[];
}
