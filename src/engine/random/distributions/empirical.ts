/**
 * Index drawn in proportion to weights, by binary search in their running sums (`cumulativeWeights`).
 * An index of weight 0 never comes up.
 *
 * @param u strictly between 0 and 1; a larger u gives a larger index
 * @param cumulative rising, the last value above 0
 */
export function empirical(u: number, cumulative: Float64Array): number {
  let low = 0;
  let high = cumulative.length - 1;
  const target = u * cumulative[high];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (target < cumulative[middle]) high = middle;
    else low = middle + 1;
  }
  return low;
}
