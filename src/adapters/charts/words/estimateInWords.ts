import type { Measure } from '../../../experiment/measures/measure.js';
import type { Estimate } from '../../../experiment/result.js';
import { differenceUnit, withUnit } from './amountInWords.js';
import { formatSigned } from './formatNumber.js';
import { roundToSupport, supportOfInterval } from './roundToSupport.js';

/** What is drawn as the range of a difference: the 95 % interval of its mean, in a draft the middle 80 % of outcomes. */
export function boundsOf({ meanLow, meanHigh, q10, q90 }: Estimate): readonly [number, number] {
  return [meanLow ?? q10, meanHigh ?? q90];
}

/** A difference with its range, rounded to what the runs support: `+120 FTE (+80 to +160)`; `0` where it is zero in every play. */
export function estimateInWords(estimate: Estimate, measure: Measure): string {
  if (!Number.isFinite(estimate.mean)) return 'no figure';
  const [low, high] = boundsOf(estimate);
  if (low === 0 && high === 0 && estimate.mean === 0) return '0';
  const support = supportOfInterval(low, high, measure.decimals);
  const print = (value: number) => formatSigned(roundToSupport(value, support), support.decimals);
  return `${withUnit(print(estimate.mean), shortUnit(measure))} (${print(low)} to ${print(high)})`;
}

function shortUnit(measure: Measure): string {
  const unit = differenceUnit(measure);
  return unit === 'percentage points' ? 'points' : unit.replace('cases a case-holding FTE', 'cases an FTE');
}
