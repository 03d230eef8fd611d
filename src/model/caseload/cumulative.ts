/** Running sums of shares; the last is 1, so that every uniform finds a place. */
export function cumulative(shares: readonly number[]): Float64Array {
  const table = new Float64Array(shares.length);
  let sum = 0;
  for (let i = 0; i < shares.length; i++) {
    sum += shares[i]!;
    table[i] = sum;
  }
  table[shares.length - 1] = 1;
  return table;
}
