import { log } from '../../math/log.js';

/**
 * Exponential law by its mean, in the unit of the mean.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger value
 * @param mean above 0
 */
export function exponential(u: number, mean: number): number {
  return -mean * log(1 - u);
}
