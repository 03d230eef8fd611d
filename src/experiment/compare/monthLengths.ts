const MILLISECONDS_PER_DAY = 86_400_000;

/**
 * Days that each month's closing observation covers: 0 for the start, then the days since the observation before.
 *
 * @param months ISO dates, ascending, the stock date first
 * @throws RangeError if one is no date, or not after the one before
 */
export function monthLengths(months: readonly string[]): number[] {
  const days = months.map(dayNumber);
  const lengths = days.map((day, index) => (index === 0 ? 0 : day - days[index - 1]));
  const wrong = lengths.findIndex((length, index) => !(index === 0 ? length === 0 : length > 0));
  if (wrong >= 0) throw new RangeError(`month ${wrong} of the plan, ${months[wrong]}, is not after the month before`);
  return lengths;
}

/** Days since 1970-01-01; NaN for what is no ISO date. A date without a time is read as UTC whatever the time zone. */
function dayNumber(isoDate: string): number {
  return /^\d{4}-\d{2}-\d{2}$/.test(isoDate) ? Date.parse(isoDate) / MILLISECONDS_PER_DAY : Number.NaN;
}
