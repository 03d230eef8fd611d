/**
 * Splits a whole number over shares so that the parts are whole and sum to it: each part is rounded down, then the
 * largest remainders get one more; equal remainders go to the earlier share.
 *
 * @param total whole number, 0 or more
 * @param shares 0 or more, with a positive sum
 * @throws RangeError if the total is not a whole number from 0
 */
export function largestRemainder(total: number, shares: readonly number[]): number[] {
  if (!(Number.isInteger(total) && total >= 0)) throw new RangeError(`a split needs a whole number, got ${total}`);
  const sum = shares.reduce((a, b) => a + b, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const parts = exact.map(Math.floor);
  const order = exact.map((value, index) => ({ index, rest: value - parts[index]! }));
  order.sort((a, b) => (b.rest === a.rest ? a.index - b.index : b.rest - a.rest));
  const missing = total - parts.reduce((a, b) => a + b, 0);
  for (let i = 0; i < missing; i++) parts[order[i % order.length]!.index]!++;
  return parts;
}
