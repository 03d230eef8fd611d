import { exp } from '../../math/exp.js';
import { normalQuantile } from '../../math/normalQuantile.js';

/**
 * Lognormal law: exp of a normal number with mean mu and standard deviation sigma. `lognormalParameters` gives both
 * from a mean and a coefficient of variation.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger value
 * @param sigma 0 or more
 */
export function lognormal(u: number, mu: number, sigma: number): number {
  return exp(mu + sigma * normalQuantile(u));
}
