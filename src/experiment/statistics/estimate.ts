import type { Estimate } from '../result.js';
import { halfWidthOfMean } from './meanInterval.js';
import { meanOf, varianceOf } from './moments.js';
import { quantile } from './quantile.js';

/** Stands for "no figure", for example a rate without exposure: in every field NaN, no interval. */
export const NO_FIGURE: Estimate = {
  mean: Number.NaN,
  meanLow: null,
  meanHigh: null,
  q10: Number.NaN,
  q25: Number.NaN,
  median: Number.NaN,
  q75: Number.NaN,
  q90: Number.NaN,
};

/**
 * One value a replication, summed up: the mean with its 95 % confidence interval (Student t; null under 30
 * replications) and the range of outcomes (Hyndman & Fan type 8). The two answer different questions.
 *
 * One replication without a figure leaves no figure: dropping it would compare other futures than the rest.
 *
 * @param values in the order of replications, at least one
 */
export function estimateOf(values: readonly number[]): Estimate {
  if (values.length === 0 || values.some(Number.isNaN)) return NO_FIGURE;
  const sorted = Float64Array.from(values).sort();
  const mean = meanOf(values);
  const half = halfWidthOfMean(values.length, varianceOf(values));
  return {
    mean,
    meanLow: half === null ? null : mean - half,
    meanHigh: half === null ? null : mean + half,
    q10: quantile(sorted, 0.1),
    q25: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    q75: quantile(sorted, 0.75),
    q90: quantile(sorted, 0.9),
  };
}
