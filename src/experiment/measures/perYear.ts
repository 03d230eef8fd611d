import type { ColumnName } from '../../model/observation/columns.js';
import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { MonthView } from './measure.js';
import { ratio } from './ratio.js';

/**
 * Events a year of exposure over the last twelve months, or over as many as have passed.
 *
 * A published leaving rate is leavers / average staff in post; with exposure in head-days that is
 * leavers x 365.25 / head-days, which also holds before twelve months have passed.
 *
 * @param events a flow column
 * @param exposureDays an integral column, level x days
 * @returns NaN without exposure
 */
export function perYearOfExposure(view: MonthView, events: ColumnName, exposureDays: ColumnName): number {
  return ratio(view.lastTwelveMonths(events) * DAYS_PER_YEAR, view.lastTwelveMonths(exposureDays));
}
