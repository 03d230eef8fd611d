import { sum } from 'simple-statistics';
import type { Measure } from '../measures/measure.js';

/**
 * One figure for a whole period, as the measure says: its last month, the sum or the mean of its months.
 *
 * @param monthly one value a month; the first is the state at the start and counts in no sum or mean
 * @returns the figure at the start where the period has no month
 */
export function overPeriod(summary: Measure['summary'], monthly: readonly number[]): number {
  const months = monthly.slice(1);
  if (summary === 'end' || months.length === 0) return monthly[monthly.length - 1];
  return summary === 'sum' ? sum(months) : sum(months) / months.length;
}
