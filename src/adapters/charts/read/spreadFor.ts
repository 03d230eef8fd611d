import type { ComparisonResult, Estimate } from '../../../experiment/result.js';
import type { SpreadDifference, SpreadStatistic } from '../../../experiment/resultOverTime.js';

interface Key {
  readonly measure: string;
  readonly arm: string;
  readonly statistic: SpreadStatistic;
}

/** How far regions lie apart in an arm, month by month; null where the run has no such spread. */
export function spreadSeriesOf({ spread }: ComparisonResult, key: Key): readonly Estimate[] | null {
  return spread?.series.find((one) => isOf(one, key))?.points ?? null;
}

/** Spread in an arm less that of the arm it is compared with; null where there is none. */
export function spreadDifferenceOf({ spread }: ComparisonResult, key: Key): SpreadDifference | null {
  return spread?.differences.find((one) => isOf(one, key)) ?? null;
}

const isOf = (one: Key, key: Key) =>
  one.measure === key.measure && one.arm === key.arm && one.statistic === key.statistic;
