import { addMonths, firstOfMonth, yearAndMonth } from '../calendar.js';

const COHORTS_A_YEAR = 2;
/** Months of the year in which cohorts start, and in which those who have qualified are posted: half-yearly (assumption). */
const COHORT_MONTHS = [3, 9] as const;
const POSTING_MONTHS = [1, 7] as const;

/** Months at which the stages of training begin; the last holds to the end (the published reduction reasons). */
export const STAGE_MONTHS = [0, 6, 12, 18] as const;

/** Number of a cohort for the identity of its trainees: two a year, March and September. */
export function cohortNumber(startedDay: number): number {
  const { year, month } = yearAndMonth(startedDay);
  return (year - 1970) * COHORTS_A_YEAR + (month > 6 ? 1 : 0);
}

/** Day numbers on which cohorts start, from `fromDay` to before `untilDay`. */
export function cohortDays(fromDay: number, untilDay: number): number[] {
  return halfYearDays(fromDay, untilDay, COHORT_MONTHS);
}

/** The first posting date on or after a day. */
export function postingDay(qualifiedDay: number): number {
  return halfYearDays(qualifiedDay, qualifiedDay + 366, POSTING_MONTHS)[0]!;
}

/** The first of a month on or after a day. */
export function nextFirstOfMonth(day: number): number {
  const { year, month } = yearAndMonth(day);
  const first = firstOfMonth(year, month);
  return first === day ? day : addMonths(first, 1);
}

/**
 * Number of the first seat that starts so many whole months after the cohort's first day, or later, where seats start
 * over some months: seat k of n starts floor(k x months / n) months later.
 */
export function firstSeatOfMonth(month: number, months: number, seats: number): number {
  return Math.ceil((month * seats) / months);
}

/** Day on which training that began on a day ends. */
export function trainingEnds(startedDay: number, months: number): number {
  return addMonths(startedDay, Math.round(months));
}

function halfYearDays(fromDay: number, untilDay: number, months: readonly number[]): number[] {
  const days: number[] = [];
  const lastYear = yearAndMonth(untilDay).year;
  for (let year = yearAndMonth(fromDay).year; year <= lastYear; year++) {
    for (const month of months) days.push(firstOfMonth(year, month));
  }
  return days.filter((day) => day >= fromDay && day < untilDay);
}
