import { log } from './log.js';

/** Coefficients of Wichura's PPND16, lowest power first: the middle, the shoulder and the tail. */
const MIDDLE_UP = [
  3.3871328727963665, 133.14166789178438, 1971.5909503065513, 13731.69376550946, 45921.95393154987, 67265.7709270087,
  33430.57558358813, 2509.0809287301227,
] as const;
const MIDDLE_DOWN = [
  1, 42.31333070160091, 687.1870074920579, 5394.196021424751, 21213.794301586597, 39307.89580009271, 28729.085735721943,
  5226.495278852854,
] as const;
const SHOULDER_UP = [
  1.4234371107496835, 4.630337846156546, 5.769497221460691, 3.6478483247632045, 1.2704582524523684, 0.2417807251774506,
  0.022723844989269184, 0.0007745450142783414,
] as const;
const SHOULDER_DOWN = [
  1, 2.053191626637759, 1.6763848301838038, 0.6897673349851, 0.14810397642748008, 0.015198666563616457,
  0.0005475938084995345, 1.0507500716444169e-9,
] as const;
const TAIL_UP = [
  6.657904643501103, 5.463784911164114, 1.7848265399172913, 0.29656057182850487, 0.026532189526576124,
  0.0012426609473880784, 2.7115555687434876e-5, 2.0103343992922881e-7,
] as const;
const TAIL_DOWN = [
  1, 0.599832206555888, 0.1369298809227358, 0.014875361290850615, 0.0007868691311456133, 1.8463183175100548e-5,
  1.421511758316446e-7, 2.0442631033899397e-15,
] as const;

/**
 * The standard normal quantile: the z below which a share u of the law lies. About 1 part in 10^15.
 * Wichura, "Algorithm AS 241: the percentage points of the normal distribution", Applied Statistics 37 (1988), 477-484.
 * `Math.sqrt` is the machine's, which IEEE 754 rounds correctly.
 *
 * @param u 0 to 1; 0 gives -Infinity, 1 gives Infinity, anything outside NaN
 */
export function normalQuantile(u: number): number {
  const q = u - 0.5;
  if (q >= -0.425 && q <= 0.425) {
    const r = 0.180625 - q * q;
    return (q * polynomial(MIDDLE_UP, r)) / polynomial(MIDDLE_DOWN, r);
  }
  if (!(u > 0 && u < 1)) return u === 0 ? -Infinity : u === 1 ? Infinity : NaN;
  const z = tail(q < 0 ? u : 1 - u);
  return q < 0 ? -z : z;
}

/** The z above which a share of at most 0.075 lies. */
function tail(share: number): number {
  const r = Math.sqrt(-log(share));
  return r <= 5
    ? polynomial(SHOULDER_UP, r - 1.6) / polynomial(SHOULDER_DOWN, r - 1.6)
    : polynomial(TAIL_UP, r - 5) / polynomial(TAIL_DOWN, r - 5);
}

type Coefficients = readonly [number, number, number, number, number, number, number, number];

function polynomial(c: Coefficients, x: number): number {
  return ((((((c[7] * x + c[6]) * x + c[5]) * x + c[4]) * x + c[3]) * x + c[2]) * x + c[1]) * x + c[0];
}
