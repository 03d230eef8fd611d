import { sampleCovariance } from 'simple-statistics';
import { LEAST_FOR_INTERVAL, quantileOfT } from './meanInterval.js';
import { meanOf, varianceOf } from './moments.js';

export interface RatioEstimate {
  readonly mean: number;
  /** 95 % confidence interval by Fieller's theorem; it need not be symmetric about the ratio */
  readonly low: number;
  readonly high: number;
}

/**
 * Ratio of two means of paired values with its 95 % interval by Fieller's theorem.
 *
 * Those ratios r are inside for which mean(a) - r mean(b) cannot be told from zero by a t test on a - r b: the two
 * roots of a quadratic. They are a bounded interval exactly where the 95 % interval of mean(b) excludes zero; where
 * it does not, any ratio would fit, and there is none to report. Exact where the pairs are normal; it needs no
 * resampling, hence no luck of its own.
 * Fieller (1954), Journal of the Royal Statistical Society B 16 (2), 175-185; for cost per unit of effect Willan and
 * O'Brien (1996), Health Economics 5 (4), 297-305.
 *
 * @param numerators one value a replication
 * @param denominators in the same order
 * @returns null under 30 pairs, where a figure is missing, and where the denominator cannot be told from zero
 */
export function ratioOfMeans(numerators: readonly number[], denominators: readonly number[]): RatioEstimate | null {
  const count = numerators.length;
  if (count !== denominators.length)
    throw new RangeError(`pairs need equal counts, got ${count} and ${denominators.length}`);
  if (count < LEAST_FOR_INTERVAL) return null;
  const [top, bottom] = [meanOf(numerators), meanOf(denominators)];
  const scale = quantileOfT(count - 1) ** 2 / count;
  const square = bottom * bottom - scale * varianceOf(denominators);
  if (!(square > 0)) return null; // NaN included
  const half = top * bottom - scale * sampleCovariance([...numerators], [...denominators]);
  const constant = top * top - scale * varianceOf(numerators);
  const root = Math.sqrt(Math.max(0, half * half - square * constant));
  return { mean: top / bottom, low: (half - root) / square, high: (half + root) / square };
}
