import { POWERS_OF_TWO_DOWN } from './powersOfTwo.js';

/** x times 2^k for x near 1 and k from -1,100 to 1,100, rounded once even where the result is subnormal. */
export function timesPowerOfTwo(x: number, k: number): number {
  if (k >= -1022 && k <= 1023) return x * POWERS_OF_TWO_DOWN[1023 - k];
  if (k > 1023) return x * POWERS_OF_TWO_DOWN[0] * POWERS_OF_TWO_DOWN[2046 - k];
  return x * POWERS_OF_TWO_DOWN[23 - k] * POWERS_OF_TWO_DOWN[2023];
}
