/**
 * Running sums of weights, for `empirical`. The weights need not add up to 1.
 *
 * @throws RangeError if a weight is negative or not finite, or none is above 0
 */
export function cumulativeWeights(weights: ArrayLike<number>): Float64Array {
  const sums = new Float64Array(weights.length);
  let sum = 0;
  for (let index = 0; index < weights.length; index++) {
    if (!(weights[index] >= 0)) throw new RangeError(`weight ${index} must be 0 or more, got ${weights[index]}`);
    sum += weights[index];
    sums[index] = sum;
  }
  if (!(sum > 0 && sum < Infinity)) throw new RangeError(`weights must add up to more than 0, finite; got ${sum}`);
  return sums;
}
