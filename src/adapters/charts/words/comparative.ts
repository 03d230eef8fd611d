import type { Measure } from '../../../experiment/measures/measure.js';
import type { PairedDifference } from '../../../experiment/result.js';
import { wayOf } from './amountInWords.js';
import { formatNumber } from './formatNumber.js';
import { roundToSupport, type Support, supportOfInterval } from './roundToSupport.js';

const COUNTED: ReadonlySet<string> = new Set(['people', 'person-weeks', 'hours', 'reports']);

/** `120 FTE more`, `3.2 percentage points lower`, `£12.3 million more`, `1,200 fewer people`. */
export function comparative(value: number, decimals: number, measure: Measure): string {
  const { unit } = measure;
  const size = formatNumber(Math.abs(value), decimals);
  const up = value >= 0;
  if (unit.startsWith('%')) return `${size} percentage points ${up ? 'higher' : 'lower'}`;
  if (unit.startsWith('£')) return `£${size}${unit.slice(1)} ${up ? 'more' : 'less'}`;
  if (COUNTED.has(unit)) return `${size} ${up ? 'more' : 'fewer'} ${unit}`;
  if (unit === 'FTE') return `${size} FTE ${up ? 'more' : 'fewer'}`;
  return `${size} ${unit} ${wayOf(value, measure)}`;
}

/** How finely a difference may be printed: by its interval, or in a draft by its middle 80 %. */
export function differenceSupport({ estimate }: PairedDifference, { decimals }: Measure): Support {
  const { meanLow, meanHigh, q10, q90 } = estimate;
  return supportOfInterval(meanLow ?? q10, meanHigh ?? q90, decimals);
}

/** A difference in words, rounded to what the runs support. */
export function comparativeOf(difference: PairedDifference, measure: Measure): string {
  const support = differenceSupport(difference, measure);
  return comparative(roundToSupport(difference.estimate.mean, support), support.decimals, measure);
}
