/** Against 0.1 x 30 being a hair more than 3. */
const ROUNDING = 1e-9;

/**
 * The month by which a share of replications has got there: the least for which at least that share has (inverse of the
 * counted distribution). Whole months, without interpolation, so that *never* needs no number.
 *
 * @param months one entry a replication; null: never
 * @param share above 0, at most 1
 * @returns null where fewer than that share get there
 */
export function reachedBy(months: readonly (number | null)[], share: number): number | null {
  const reached = months.filter((month) => month !== null).sort((a, b) => a - b);
  return reached[Math.ceil(share * months.length - ROUNDING) - 1] ?? null;
}
