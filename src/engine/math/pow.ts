import { log2InTwoParts } from './log2InTwoParts.js';
import { timesPowerOfTwo } from './timesPowerOfTwo.js';
import { withoutLowWord } from './withoutLowWord.js';

const LN2 = Math.LN2;
const LN2_HIGH_PART = 0.6931471824645996;
const LN2_LOW_PART = -1.904654299957768e-9;
/** -(1024 - log2(largest number + half an ulp)) */
const OVERFLOW_SLACK = 8.008566259537294e-17;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

/**
 * x to the power y, within 1 ulp, with the same bits in every engine (the language leaves `Math.pow` open).
 * After the algorithm of fdlibm (Sun Microsystems, 1993): 2 to the power y log2(x) with some 70 bits in between.
 * Special values as ECMAScript states them for `Math.pow`; a negative x needs a whole y, else NaN.
 */
export function pow(x: number, y: number): number {
  if (y === 0) return 1;
  if (Number.isNaN(y) || Number.isNaN(x)) return NaN;
  const magnitude = x < 0 ? -x : x;
  const sign = signOfPower(x, y);
  if (y === Infinity || y === -Infinity) return toInfinitePower(magnitude, y > 0);
  if (magnitude === 0 || magnitude === Infinity) return sign * ((magnitude === 0) === y > 0 ? 0 : Infinity);
  if (magnitude === 1 || y === 1) return sign * magnitude;
  return sign * powOfPositive(magnitude, y);
}

/** 1, -1 for an odd power of a negative number (negative zero included), NaN for a fractional one. */
function signOfPower(x: number, y: number): number {
  if (x > 0 || (x === 0 && 1 / x > 0)) return 1;
  if (x !== 0 && x !== -Infinity && Math.floor(y) !== y && Math.abs(y) !== Infinity) return NaN;
  return Math.abs(y % 2) === 1 ? -1 : 1;
}

function toInfinitePower(magnitude: number, up: boolean): number {
  if (magnitude === 1) return NaN;
  return magnitude > 1 === up ? Infinity : 0;
}

function powOfPositive(x: number, y: number): number {
  if (isCertainlyOutOfRange(x, y)) return x > 1 === y > 0 ? Infinity : 0;
  const head = log2InTwoParts(x, Math.abs(y) > 2147483648);
  const yHead = withoutLowWord(y);
  const low = (y - yHead) * head.high + y * head.low;
  const high = yHead * head.high;
  const z = low + high;
  if (z > 1024 || (z === 1024 && low + OVERFLOW_SLACK > z - high)) return Infinity;
  if (z < -1075 || (z === -1075 && low <= z - high)) return 0;
  return twoToThe(high, low, z);
}

/** For exponents beyond 2^31 only numbers within 2^-20 of 1 stay in range. */
function isCertainlyOutOfRange(x: number, y: number): boolean {
  const size = Math.abs(y);
  if (size > 1.8446744073709552e19) return true;
  return size > 2147483648 && Math.abs(x - 1) > 9.5367431640625e-7;
}

/** 2 to the power (high + low), of which `z` is the rounded sum. */
function twoToThe(high: number, low: number, z: number): number {
  const whole = Math.abs(z) > 0.5 ? Math.floor(z + 0.5) : 0;
  const rest = high - whole;
  const t = withoutLowWord(low + rest);
  const u = t * LN2_HIGH_PART;
  const v = (low - (t - rest)) * LN2 + t * LN2_LOW_PART;
  const sum = u + v;
  const error = v - (sum - u);
  const square = sum * sum;
  const c = sum - square * (P1 + square * (P2 + square * (P3 + square * (P4 + square * P5))));
  const r = (sum * c) / (c - 2) - (error + sum * error);
  return timesPowerOfTwo(1 - (r - sum), whole);
}
