/**
 * True with probability p. With the same u a larger p only ever turns false into true.
 *
 * @param u strictly between 0 and 1
 * @param p 0 (never) to 1 (always)
 */
export function bernoulli(u: number, p: number): boolean {
  return u < p;
}
