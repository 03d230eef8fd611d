/** Of all that was added up: what rounding of sums may leave where the sum is zero. */
const ROUNDING = 1e-12;

/**
 * First month from which a running sum stays at or above zero to the end of the period.
 *
 * A sum that comes back to zero and falls below it later has not broken even by the earlier month: the last crossing
 * counts. One that is never below zero breaks even at once, in month 0; one that is below zero at the end, never.
 * A loss of 3 a month for 12 months and a gain of 2 a month thereafter break even in month 12 + 36 / 2 = 30.
 *
 * @param added what each month adds; the first entry is the state at the start and counts as 0
 * @returns position of the month, or null
 */
export function monthOfBreakEven(added: readonly number[]): number | null {
  let sum = 0;
  let moved = 0;
  let lastBelow = -1;
  for (let month = 1; month < added.length; month++) {
    sum += added[month];
    moved += Math.abs(added[month]);
    if (sum < -ROUNDING * moved) lastBelow = month;
  }
  if (lastBelow === -1) return 0;
  return lastBelow === added.length - 1 ? null : lastBelow + 1;
}
