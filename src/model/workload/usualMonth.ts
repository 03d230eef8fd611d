import { DAYS_PER_MONTH } from '../vocabulary.js';

/**
 * What turns the count of a month of so many days into that of a usual month: reports score in the month in which they
 * are written, and a short or broken month is not a light one. 1 for the start, which is a usual month itself.
 */
export function perUsualMonth(days: number): number {
  return days > 0 ? DAYS_PER_MONTH / days : 1;
}
