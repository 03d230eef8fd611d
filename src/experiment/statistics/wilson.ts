/** Upper 97.5 % point of the normal distribution: two-sided 95 %. */
const Z = 1.959963984540054;

/**
 * 95 % interval of a probability from a count, by Wilson's score: those p are inside that a normal test on the count
 * with the variance of p itself cannot refuse. Never outside 0 to 1, and an interval also where the count is 0 or all.
 * Wilson (1927), Journal of the American Statistical Association 22 (158), 209-212.
 *
 * @param count whole, 0 to `of`
 * @param of whole, 1 or more
 * @throws RangeError outside these
 */
export function wilsonInterval(count: number, of: number): { readonly low: number; readonly high: number } {
  if (!(Number.isInteger(count) && Number.isInteger(of) && of >= 1 && count >= 0 && count <= of)) {
    throw new RangeError(`wilsonInterval needs whole numbers with 0 <= count <= of, got ${count} of ${of}`);
  }
  const share = count / of;
  const shrink = 1 + (Z * Z) / of;
  const centre = (share + (Z * Z) / (2 * of)) / shrink;
  const half = (Z / shrink) * Math.sqrt((share * (1 - share)) / of + (Z * Z) / (4 * of * of));
  return { low: count === 0 ? 0 : centre - half, high: count === of ? 1 : centre + half };
}
