/** Dates of the Gregorian calendar as day numbers, by arithmetic alone: no time zone and no clock can move them. */
import type { DayNumber } from './inputs.js';

const DAYS_IN_400_YEARS = 146_097;
/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH_OFFSET = 719_468;

interface CalendarDate {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

/**
 * Day number of an ISO date: days since 1970-01-01.
 *
 * @param iso `YYYY-MM-DD`
 * @throws RangeError if the text has another form or names a day that does not exist, such as 30 February
 */
export function dayNumber(iso: string): DayNumber {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso);
  if (!parts) throw new RangeError(`dayNumber needs a date such as 2025-06-30, got ${JSON.stringify(iso)}`);
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) {
    throw new RangeError(`dayNumber needs a day that exists, got ${iso}`);
  }
  return fromDate(year, month, day);
}

/**
 * ISO date of a day number.
 *
 * @param day whole days since 1970-01-01, in years 0001 to 9999
 * @throws RangeError if `day` is not whole or outside those years
 */
export function isoDate(day: DayNumber): string {
  const { year, month, day: dayOfMonth } = toDate(day);
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(dayOfMonth, 2)}`;
}

/** Every last day of a month from `startDay` (included) to `untilDay` (not included). */
export function monthEnds(startDay: DayNumber, untilDay: DayNumber): DayNumber[] {
  const ends: DayNumber[] = [];
  let { year, month } = toDate(startDay);
  for (;;) {
    const end = fromDate(year, month, daysInMonth(year, month));
    if (end >= untilDay) return ends;
    ends.push(end);
    month += 1;
    if (month > 12) [year, month] = [year + 1, 1];
  }
}

/** Year and month, 1 to 12, in which a day number falls. @throws RangeError as `isoDate` */
export function yearAndMonth(day: DayNumber): { readonly year: number; readonly month: number } {
  return toDate(day);
}

/** @param month 1 to 12 */
export function firstOfMonth(year: number, month: number): DayNumber {
  return fromDate(year, month, 1);
}

/** The same day of the month some months later (or earlier, if negative); the month's last day where it has no such day. */
export function addMonths(day: DayNumber, months: number): DayNumber {
  if (!Number.isInteger(months)) throw new RangeError(`addMonths needs a whole number of months, got ${months}`);
  const date = toDate(day);
  const index = date.year * 12 + date.month - 1 + months;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return fromDate(year, month, Math.min(date.day, daysInMonth(year, month)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

/** Counts from 1 March, so that the leap day is the last of its year; every 400 years are alike. */
function fromDate(year: number, month: number, day: number): DayNumber {
  const marchYear = month > 2 ? year : year - 1;
  const era = Math.floor(marchYear / 400);
  const yearOfEra = marchYear - era * 400;
  const monthFromMarch = month > 2 ? month - 3 : month + 9;
  const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * DAYS_IN_400_YEARS + dayOfEra - EPOCH_OFFSET;
}

function toDate(dayNumberOfDate: DayNumber): CalendarDate {
  if (!Number.isInteger(dayNumberOfDate) || dayNumberOfDate < -EPOCH_OFFSET + 306 || dayNumberOfDate > 2_932_896) {
    throw new RangeError(`needs a whole day number in years 0001 to 9999, got ${dayNumberOfDate}`);
  }
  const shifted = dayNumberOfDate + EPOCH_OFFSET;
  const era = Math.floor(shifted / DAYS_IN_400_YEARS);
  const dayOfEra = shifted - era * DAYS_IN_400_YEARS;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: era * 400 + yearOfEra + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

function pad(value: number, digits: number): string {
  return String(value).padStart(digits, '0');
}

/** Whether a day begins a financial year. */
export function isFirstOfApril(dayNumber: DayNumber): boolean {
  const { month, day } = toDate(dayNumber);
  return month === 4 && day === 1;
}
