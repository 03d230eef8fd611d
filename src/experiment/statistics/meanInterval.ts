import { studentTQuantile } from './studentT.js';

/** Under this many replications no interval is reported: statistics of small samples under-cover when skewed. */
export const LEAST_FOR_INTERVAL = 30;

/** Two-sided 95 %. */
const UPPER_TAIL = 0.975;

/** Half the width of the 95 % confidence interval of a mean (Student t); null under 30 values. */
export function halfWidthOfMean(count: number, variance: number): number | null {
  if (count < LEAST_FOR_INTERVAL) return null;
  return quantileOfT(count - 1) * Math.sqrt(variance / count);
}

const known = new Map<number, number>();

/** Upper 97.5 % point of Student's t: what a two-sided 95 % interval is made with. */
export function quantileOfT(degreesOfFreedom: number): number {
  const found = known.get(degreesOfFreedom);
  if (found !== undefined) return found;
  const quantile = studentTQuantile(UPPER_TAIL, degreesOfFreedom);
  known.set(degreesOfFreedom, quantile);
  return quantile;
}
