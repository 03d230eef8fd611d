/**
 * Triangular law from `low` to `high` with its peak at `mode`. Its mean is (low + mode + high) / 3.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger value
 * @param mode from low to high; low = high gives that value
 */
export function triangular(u: number, low: number, mode: number, high: number): number {
  const range = high - low;
  if (u * range < mode - low) return low + Math.sqrt(u * range * (mode - low));
  return high - Math.sqrt((1 - u) * range * (high - mode));
}
