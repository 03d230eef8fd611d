/**
 * Index drawn in proportion to weights, by binary search in their running sums (`cumulativeWeights`).
 * An index of weight 0 never comes up.
 *
 * A step of the search is a product and not a branch: where a random number goes is what no processor can guess.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger index
 * @param cumulative rising, the last value above 0
 */
export function empirical(u: number, cumulative: Float64Array): number {
  const last = cumulative.length - 1;
  const target = u * cumulative[last];
  let index = 0;
  for (let left = last; left > 0; left >>= 1) {
    const half = (left + 1) >> 1;
    index += half * Number(target >= cumulative[index + half - 1]);
  }
  return index;
}
