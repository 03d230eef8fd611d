const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

interface Parts {
  readonly year: number;
  /** from 1 */
  readonly month: number;
  readonly day: number;
}

function partsOf(isoDate: string): Parts {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(isoDate);
  if (!match) throw new RangeError(`expected an ISO date such as 2025-06-30, got ${isoDate}`);
  return { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
}

/** `30 June 2025`. @throws RangeError if it is no ISO date */
export function formatDay(isoDate: string): string {
  const { year, month, day } = partsOf(isoDate);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

/** `June 2025`. @throws RangeError if it is no ISO date */
export function formatMonth(isoDate: string): string {
  const { year, month } = partsOf(isoDate);
  return `${MONTHS[month - 1]} ${year}`;
}
