import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import { formatMonth } from '../words/formatDate.js';

/** First and last month that the run plays: `July 2025 to June 2028`. */
export function wholePeriod(result: ComparisonResult): string {
  return `${formatMonth(result.months[Math.min(1, result.months.length - 1)])} to ${formatMonth(lastMonth(result))}`;
}

export function lastMonth(result: ComparisonResult): string {
  return result.months[result.months.length - 1];
}

/** When a period figure holds, e.g. `in June 2028`, `over July 2025 to June 2028`. */
export function whenInWords(measure: Measure, result: ComparisonResult): string {
  if (measure.summary === 'end') return `in ${formatMonth(lastMonth(result))}`;
  if (measure.summary === 'mean') return `on average over ${wholePeriod(result)}`;
  return `over ${wholePeriod(result)}`;
}

/** The same in two or three words, for a table whose caption names the period. */
export function whenInShort(measure: Measure, result: ComparisonResult): string {
  if (measure.summary === 'end') return formatMonth(lastMonth(result));
  return measure.summary === 'mean' ? 'mean' : 'total';
}
