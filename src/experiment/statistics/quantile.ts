/**
 * Sample quantile of Hyndman & Fan (1996) type 8: position (n + 1/3) p + 1/3, linear between order statistics,
 * the ends beyond them. Approximately median-unbiased whatever the distribution.
 *
 * @param sorted ascending, without NaN, at least one value
 * @param p 0 to 1
 */
export function quantile(sorted: Float64Array, p: number): number {
  const n = sorted.length;
  if (!(n > 0 && p >= 0 && p <= 1)) throw new RangeError(`quantile needs values and 0 <= p <= 1, got ${n} and ${p}`);
  const position = (n + 1 / 3) * p + 1 / 3;
  const below = Math.floor(position);
  if (below < 1) return sorted[0];
  if (below >= n) return sorted[n - 1];
  const low = sorted[below - 1];
  return low + (position - below) * (sorted[below] - low);
}
