import type { Measure } from '../../../experiment/measures/measure.js';
import type { SpreadDifference } from '../../../experiment/resultOverTime.js';
import { differenceUnit, withUnit } from './amountInWords.js';
import { formatNumber } from './formatNumber.js';
import { roundToSupport, supportOfInterval } from './roundToSupport.js';
import { verdictOf } from './verdict.js';

/** Whether regions lie further apart or nearer together with the scenario, on average over the months. */
export function spreadInWords(difference: SpreadDifference, measure: Measure, scenario: string): string {
  const { overPeriod, shareAbove, shareBelow } = difference;
  if (!Number.isFinite(overPeriod.mean)) return 'no figure for how far regions lie apart';
  const verdict = verdictOf({ estimate: overPeriod, shareAbove, shareBelow });
  if (verdict === 'identical') return `regions lie exactly as far apart with “${scenario}”`;
  if (verdict === 'none')
    return `no difference with “${scenario}” in how far regions lie apart that these runs can tell`;
  const { mean, meanLow, meanHigh, q10, q90 } = overPeriod;
  const support = supportOfInterval(meanLow ?? q10, meanHigh ?? q90, measure.decimals + 1);
  const size = withUnit(
    formatNumber(Math.abs(roundToSupport(mean, support)), support.decimals),
    differenceUnit(measure),
  );
  const doubt = verdict === 'undecided' ? ', but not decided by the evidence' : '';
  return `regions lie ${size} ${mean < 0 ? 'less far' : 'further'} apart with “${scenario}” on average${doubt}`;
}
