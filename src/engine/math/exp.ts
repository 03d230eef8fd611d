import { LN2_HIGH, LN2_LOW } from './naturalLogOfTwo.js';
import { timesPowerOfTwo } from './timesPowerOfTwo.js';

/** Above this exp is infinite, below the other it is zero. */
const OVERFLOW = 709.782712893384;
const UNDERFLOW = -745.1332191019411;
const INVERSE_LN2 = Math.LOG2E;
const P1 = 0.16666666666666602;
const P2 = -0.0027777777777015593;
const P3 = 6.613756321437934e-5;
const P4 = -1.6533902205465252e-6;
const P5 = 4.1381367970572385e-8;

/**
 * e to the power x, within 1 ulp, with the same bits in every engine (the language leaves `Math.exp` open).
 * After the algorithm of fdlibm (Sun Microsystems, 1993): x = k ln 2 + r, and a rational approximation of exp(r).
 */
export function exp(x: number): number {
  if (x > OVERFLOW) return Infinity;
  if (x < UNDERFLOW) return 0;
  if (Number.isNaN(x)) return NaN;
  const k = nearestMultiple(x);
  const high = x - k * LN2_HIGH;
  const low = k * LN2_LOW;
  const r = high - low;
  const t = r * r;
  const c = r - t * (P1 + t * (P2 + t * (P3 + t * (P4 + t * P5))));
  if (k === 0) return 1 - ((r * c) / (c - 2) - r);
  return timesPowerOfTwo(1 - (low - (r * c) / (2 - c) - high), k);
}

/** How many times ln 2 is nearest to x; 0 within half of ln 2. */
function nearestMultiple(x: number): number {
  if (x > -0.34657359027997264 && x < 0.34657359027997264) return 0;
  return (INVERSE_LN2 * x + (x < 0 ? -0.5 : 0.5)) | 0;
}
