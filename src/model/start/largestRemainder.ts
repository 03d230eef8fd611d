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
  const parts: number[] = [];
  const rests: Rest[] = [];
  let missing = total;
  for (const [index, share] of shares.entries()) {
    const exact = (total * share) / sum;
    const part = Math.floor(exact);
    parts.push(part);
    rests.push({ index, rest: exact - part });
    missing -= part;
  }
  rests.sort(largestFirst);
  for (let i = 0; i < missing; i++) parts[rests[i % rests.length]!.index]!++;
  return parts;
}

interface Rest {
  readonly index: number;
  readonly rest: number;
}

function largestFirst(a: Rest, b: Rest): number {
  return b.rest === a.rest ? a.index - b.index : b.rest - a.rest;
}
