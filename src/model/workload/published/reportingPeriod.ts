const MINUTES_PER_HOUR = 60;
/** Weekday of day number 0, 1 January 1970, where Sunday is 0. */
const WEEKDAY_OF_DAY_ZERO = 4;
const WEDNESDAY = 3;

export interface TimeOfDay {
  /** 0 to 23 */
  readonly hour: number;
  /** 0 to 59 */
  readonly minute: number;
}

export interface ReportingDayRules {
  readonly reportingDayEnds: TimeOfDay;
  readonly reportingDayEndsOnWednesday: TimeOfDay;
}

/** A moment: day number and minute of the day. */
export interface Moment {
  readonly day: number;
  /** 0 to 1439 */
  readonly minute: number;
}

export interface ReportingPeriod {
  readonly start: Moment;
  readonly end: Moment;
}

/**
 * The reporting day of the workload tool that holds a moment: from 18:30 to 18:30, Wednesday's to 19:30.
 *
 * The end belongs to the period that it ends. On a Thursday before 18:30 the source names Wednesday 18:30 as the start
 * of the period although Wednesday's ended at 19:30 by its own tests; here periods follow one another without overlap.
 * Source: ministryofjustice/wmt-worker, app/services/helpers/get-wmt-period.js, commit
 * 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 *
 * @throws RangeError if `day` is not whole or `minute` is not a minute of the day
 */
export function reportingPeriod(at: Moment, rules: ReportingDayRules): ReportingPeriod {
  if (!Number.isInteger(at.day) || !(at.minute >= 0 && at.minute < 24 * MINUTES_PER_HOUR)) {
    throw new RangeError(`reportingPeriod needs a day number and a minute of the day, got ${at.day} and ${at.minute}`);
  }
  const endDay = at.minute > endMinute(at.day, rules) ? at.day + 1 : at.day;
  const end = (day: number) => ({ day, minute: endMinute(day, rules) });
  return { start: end(endDay - 1), end: end(endDay) };
}

function endMinute(day: number, rules: ReportingDayRules): number {
  const weekday = (((day + WEEKDAY_OF_DAY_ZERO) % 7) + 7) % 7;
  const { hour, minute } = weekday === WEDNESDAY ? rules.reportingDayEndsOnWednesday : rules.reportingDayEnds;
  return hour * MINUTES_PER_HOUR + minute;
}
