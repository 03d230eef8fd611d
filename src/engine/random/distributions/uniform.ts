/**
 * Uniform law from `low` to `high`.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger value
 * @param high low or more
 */
export function uniform(u: number, low: number, high: number): number {
  return low + u * (high - low);
}
