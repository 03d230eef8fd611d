import { asNumber, asWords, HIGH } from './doubleWords.js';
import { LN2_HIGH, LN2_LOW } from './naturalLogOfTwo.js';
import { POWERS_OF_TWO_DOWN } from './powersOfTwo.js';

/** Coefficients of fdlibm's e_log.c: log(1 + f) = f - f^2/2 + s (f^2/2 + R), s = f / (2 + f), R even in s. */
const L1 = 0.6666666666666735;
const L2 = 0.3999999999940942;
const L3 = 0.2857142874366239;
const L4 = 0.22222198432149784;
const L5 = 0.1818357216161805;
const L6 = 0.15313837699209373;
const L7 = 0.14798198605116586;

/**
 * Natural logarithm, within 1 ulp, with the same bits in every engine (the language leaves `Math.log` open).
 * After the algorithm of fdlibm (Sun Microsystems, 1993). log(0) is -Infinity, log of a negative number NaN.
 */
export function log(x: number): number {
  asNumber[0] = x;
  const high = asWords[HIGH];
  if (high < 0x00100000 || high >= 0x7ff00000) return logOfUnusual(x);
  return logOfNormal(x, high, 0);
}

/** Zero, subnormal, negative, infinite, NaN. */
function logOfUnusual(x: number): number {
  if (x === 0) return -Infinity;
  if (!(x > 0)) return NaN;
  if (x === Infinity) return x;
  const scaled = x * 2 ** 54;
  asNumber[0] = scaled;
  return logOfNormal(scaled, asWords[HIGH], -54);
}

/** x = 2^k (1 + f) with 1 + f between sqrt(1/2) and sqrt(2). */
function logOfNormal(x: number, high: number, offset: number): number {
  const fraction = high & 0x000fffff;
  const carry = (fraction + 0x95f64) >> 20;
  const exponent = (high >> 20) + carry;
  const k = exponent - 1023 + offset;
  const f = x * POWERS_OF_TWO_DOWN[exponent] - 1;
  const halfSquare = 0.5 * f * f;
  const s = f / (2 + f);
  const z = s * s;
  const w = z * z;
  const r = w * (L2 + w * (L4 + w * L6)) + z * (L1 + w * (L3 + w * (L5 + w * L7)));
  return k * LN2_HIGH - (halfSquare - (s * (halfSquare + r) + k * LN2_LOW) - f);
}
