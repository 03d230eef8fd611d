import { asNumber, asWords, HIGH } from './doubleWords.js';
import { POWERS_OF_TWO_DOWN } from './powersOfTwo.js';
import { withoutLowWord } from './withoutLowWord.js';

/** Coefficients and constants of fdlibm's e_pow.c; CP is 2 / (3 ln 2), the others log2(1.5), each in two parts. */
const L1 = 0.5999999999999946;
const L2 = 0.4285714285785502;
const L3 = 0.33333332981837743;
const L4 = 0.272728123808534;
const L5 = 0.23066074577556175;
const L6 = 0.20697501780033842;
const CP = 0.9617966939259756;
const CP_HIGH = 0.9617967009544373;
const CP_LOW = -7.028461650952758e-9;
const LOG2_OF_1_5_HIGH = 0.5849624872207642;
const LOG2_OF_1_5_LOW = 1.350039202129749e-8;
const INVERSE_LN2 = Math.LOG2E;
const INVERSE_LN2_HIGH = 1.4426950216293335;
const INVERSE_LN2_LOW = 1.9259629911266175e-8;

/** The last result; the same object each time, so that nothing is allocated. */
const result = { high: 0, low: 0 };

/**
 * log2(x) as a sum of two numbers, the first of at most 21 bits of mantissa, together good to some 70 bits.
 *
 * @param x positive, finite, not 1
 * @param isNearOne within 2^-20 of 1, where a short series is more exact
 */
export function log2InTwoParts(x: number, isNearOne: boolean): { readonly high: number; readonly low: number } {
  if (isNearOne) return nearOne(x);
  asNumber[0] = x;
  return asWords[HIGH] < 0x00100000 ? reduced(x * 9007199254740992, -53) : reduced(x, 0);
}

function nearOne(x: number): typeof result {
  const t = x - 1;
  const w = t * t * (0.5 - t * (0.3333333333333333 - t * 0.25));
  const u = INVERSE_LN2_HIGH * t;
  const v = t * INVERSE_LN2_LOW - w * INVERSE_LN2;
  result.high = withoutLowWord(u + v);
  result.low = v - (result.high - u);
  return result;
}

/** Brings x to 2^n a with a near 1 or near 1.5. */
function reduced(x: number, offset: number): typeof result {
  asNumber[0] = x;
  const high = asWords[HIGH];
  const fraction = high & 0x000fffff;
  const carry = fraction >= 0xbb67a ? 1 : 0;
  const exponent = (high >> 20) + carry;
  const isNearOneAndHalf = carry === 0 && fraction > 0x3988e;
  return ofReduced(x * POWERS_OF_TWO_DOWN[exponent], exponent - 1023 + offset, isNearOneAndHalf);
}

function ofReduced(a: number, n: number, isNearOneAndHalf: boolean): typeof result {
  const base = isNearOneAndHalf ? 1.5 : 1;
  const u = a - base;
  const v = 1 / (a + base);
  const ss = u * v;
  const sHigh = withoutLowWord(ss);
  const sumHigh = withoutLowWord(a + base);
  const sumLow = a - (sumHigh - base);
  const sLow = v * (u - sHigh * sumHigh - sHigh * sumLow);
  const s2 = ss * ss;
  const r = s2 * s2 * (L1 + s2 * (L2 + s2 * (L3 + s2 * (L4 + s2 * (L5 + s2 * L6))))) + sLow * (sHigh + ss);
  const sHigh2 = sHigh * sHigh;
  const tHigh = withoutLowWord(3 + sHigh2 + r);
  const tLow = r - (tHigh - 3 - sHigh2);
  const productHigh = sHigh * tHigh;
  const productLow = sLow * tHigh + tLow * ss;
  const pHigh = withoutLowWord(productHigh + productLow);
  const pLow = productLow - (pHigh - productHigh);
  return scaled(pHigh, pLow, n, isNearOneAndHalf);
}

function scaled(pHigh: number, pLow: number, n: number, isNearOneAndHalf: boolean): typeof result {
  const offsetHigh = isNearOneAndHalf ? LOG2_OF_1_5_HIGH : 0;
  const offsetLow = isNearOneAndHalf ? LOG2_OF_1_5_LOW : 0;
  const zHigh = CP_HIGH * pHigh;
  const zLow = CP_LOW * pHigh + pLow * CP + offsetLow;
  result.high = withoutLowWord(zHigh + zLow + offsetHigh + n);
  result.low = zLow - (result.high - n - offsetHigh - zHigh);
  return result;
}
