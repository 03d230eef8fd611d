import { asNumber, asWords, LOW } from './doubleWords.js';

/** x with the lower half of its 64 bits set to zero: at most 21 bits of mantissa, so that products stay exact. */
export function withoutLowWord(x: number): number {
  asNumber[0] = x;
  asWords[LOW] = 0;
  return asNumber[0];
}
