import { dayNumber } from '../../model/calendar.js';
import type { DayNumber } from '../../model/inputs.js';

/** Day number of an ISO date, or null if the text is no day of the calendar. */
export function dayOrNull(isoDate: string): DayNumber | null {
  try {
    return dayNumber(isoDate);
  } catch {
    return null;
  }
}
