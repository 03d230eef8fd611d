import type { PairedDifference } from '../../../experiment/result.js';

/**
 * What the runs say about a difference.
 * - `identical`: zero in every play of the future
 * - `draft`: too few plays for an interval
 * - `none`: the interval holds zero
 * - `undecided`: the mean differs from zero, but the middle 80 % of outcomes lie on both sides of it
 * - `decided`: the same way in nearly every outcome
 */
export type Verdict = 'identical' | 'draft' | 'none' | 'undecided' | 'decided';

export function verdictOf({
  estimate,
  shareAbove,
  shareBelow,
}: Pick<PairedDifference, 'estimate' | 'shareAbove' | 'shareBelow'>): Verdict {
  const { meanLow, meanHigh, q10, q90 } = estimate;
  if (shareAbove === 0 && shareBelow === 0) return 'identical';
  if (meanLow === null || meanHigh === null) return 'draft';
  if (meanLow <= 0 && meanHigh >= 0) return 'none';
  return q10 < 0 && q90 > 0 ? 'undecided' : 'decided';
}
