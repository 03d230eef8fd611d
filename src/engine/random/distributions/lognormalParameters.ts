import { log } from '../../math/log.js';

/**
 * mu and sigma of the lognormal law with this mean and coefficient of variation (standard deviation / mean).
 *
 * @throws RangeError unless the mean is above 0 and the coefficient of variation 0 or more, both finite
 */
export function lognormalParameters(mean: number, cv: number): { readonly mu: number; readonly sigma: number } {
  if (!(mean > 0 && mean < Infinity && cv >= 0 && cv < Infinity)) {
    throw new RangeError(`a lognormal law needs a mean above 0 and a cv from 0, got ${mean} and ${cv}`);
  }
  const variance = log(1 + cv * cv);
  return { mu: log(mean) - variance / 2, sigma: Math.sqrt(variance) };
}
