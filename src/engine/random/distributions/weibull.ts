import { log } from '../../math/log.js';
import { pow } from '../../math/pow.js';

/**
 * Weibull law: P(X > x) = exp(-(x / scale)^shape), in the unit of the scale. Its mean is scale * Gamma(1 + 1 / shape).
 *
 * @param u strictly between 0 and 1; a larger u gives a larger value
 * @param shape above 0; 1 is the exponential law, more means a hazard that rises
 * @param scale above 0
 */
export function weibull(u: number, shape: number, scale: number): number {
  return scale * pow(-log(1 - u), 1 / shape);
}
