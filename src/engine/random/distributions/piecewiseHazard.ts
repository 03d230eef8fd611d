import { log } from '../../math/log.js';

/**
 * Time until an event whose hazard is constant within bands of age, for somebody of age `from` now.
 *
 * @param u strictly between 0 and 1; a larger u gives a longer time
 * @param edges lower edge of each band, rising, the first 0; in the unit of time of the result
 * @param rates hazard in each band per unit of time, 0 or more, as many as edges; the last holds for ever
 * @param from age now, 0 or more
 * @returns time from now; Infinity if the hazard that is left is used up, as when the last rate is 0
 */
export function piecewiseHazard(u: number, edges: ArrayLike<number>, rates: ArrayLike<number>, from = 0): number {
  let left = -log(1 - u);
  let age = from;
  const last = rates.length - 1;
  for (let band = 0; band < last; band++) {
    const end = edges[band + 1];
    if (end <= age) continue;
    const inBand = rates[band] * (end - age);
    if (left < inBand) return age - from + left / rates[band];
    left -= inBand;
    age = end;
  }
  return age - from + left / rates[last];
}
