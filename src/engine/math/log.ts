import { asNumber, asWords, HIGH } from './doubleWords.js';
import { LN2_HIGH, LN2_LOW } from './naturalLogOfTwo.js';
import { POWERS_OF_TWO_DOWN } from './powersOfTwo.js';

/**
 * Natural logarithm, within 1 ulp, with the same bits in every engine (the language leaves `Math.log` open).
 * After fdlibm's e_log.c (Sun Microsystems, 1993): log(1 + f) = f - f^2/2 + s (f^2/2 + R), s = f / (2 + f), R even in s.
 * Its numbers stand in the formula: as names they would make it too long for the compiler to inline.
 * log(0) is -Infinity, log of a negative number NaN.
 */
export function log(x: number): number {
  asNumber[0] = x;
  const high = asWords[HIGH];
  if (high < 0x00100000 || high >= 0x7ff00000) return logOfUnusual(x);
  // x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2)
  const exponent = (high + 0x95f64) >> 20;
  const k = exponent - 1023;
  const f = x * POWERS_OF_TWO_DOWN[exponent] - 1;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const halfSquare = 0.5 * f * f;
  const r =
    w * (0.3999999999940942 + w * (0.22222198432149784 + w * 0.15313837699209373)) +
    z * (0.6666666666666735 + w * (0.2857142874366239 + w * (0.1818357216161805 + w * 0.14798198605116586)));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
}

/** Zero, subnormal, negative, infinite, NaN. A subnormal is brought up by 2^54; that is exact. */
function logOfUnusual(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  return log(x * 18014398509481984) - 54 * LN2_LOW - 54 * LN2_HIGH;
}
