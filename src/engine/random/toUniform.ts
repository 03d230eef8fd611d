/**
 * A uniform number from 64 random bits, strictly between 0 and 1: (n + 0.5) / 2^52 with n of 52 bits.
 *
 * Every value has 53 significant bits and is exact, as is 1 minus it, so that the law is symmetric and neither log(u)
 * nor log(1 - u) is infinite. With n of 53 bits the half would be rounded away and 1 itself could come up.
 * The two numbers are 2^-32 and 2^-52.
 */
export function toUniform(high: number, low: number): number {
  return (high >>> 0) * 2.3283064365386963e-10 + ((low >>> 12) + 0.5) * 2.220446049250313e-16;
}

/** A uniform number from 32 random bits, strictly between 0 and 1: (n + 0.5) / 2^32, exact and symmetric as `toUniform`. */
export function toCoarseUniform(word: number): number {
  return ((word >>> 0) + 0.5) * 2.3283064365386963e-10;
}
