/** Numbers of some 240 bits, as whole multiples of 2^-BITS, by series: the yardstick for the float functions. */
export const BITS = 240n;
const ONE = 1n << BITS;

/** exact = mantissa * 2^(power - BITS) */
export interface Exact {
  readonly mantissa: bigint;
  readonly power: number;
}

/** x = mantissa * 2^power, exactly. */
export function decompose(x: number): { mantissa: bigint; power: number } {
  const bits = new BigInt64Array(new Float64Array([x]).buffer)[0];
  const exponent = Number((bits >> 52n) & 0x7ffn);
  const fraction = bits & 0xfffffffffffffn;
  const mantissa = exponent === 0 ? fraction : fraction | (1n << 52n);
  return { mantissa: bits < 0n ? -mantissa : mantissa, power: Math.max(exponent, 1) - 1075 };
}

/** x in units of 2^-BITS; bits below that are dropped. */
export function fixed(x: number): bigint {
  const { mantissa, power } = decompose(x);
  const shift = BigInt(power) + BITS;
  return shift >= 0n ? mantissa << shift : mantissa >> -shift;
}

/** 2 artanh(y) = ln((1 + y) / (1 - y)), y in units of 2^-BITS */
function twoArtanh(y: bigint): bigint {
  const square = (y * y) >> BITS;
  let sum = 0n;
  for (let term = y, n = 1n; term !== 0n && term !== -1n; term = (term * square) >> BITS, n += 2n) sum += term / n;
  return 2n * sum;
}

export const LN2 = twoArtanh(ONE / 3n);

/** ln of a positive number, in units of 2^-BITS */
export function exactLog(x: number): bigint {
  const { mantissa, power } = decompose(x);
  let length = BigInt(mantissa.toString(2).length) - 1n;
  if (x >= 0.7 && x < 1) length += 1n; // stay near 1, or the difference from k ln 2 would lose bits
  const unit = 1n << length;
  return twoArtanh(((mantissa - unit) << BITS) / (mantissa + unit)) + (BigInt(power) + length) * LN2;
}

/** e^x for x in units of 2^-BITS */
export function exactExp(x: bigint): Exact {
  const k = (x + LN2 / 2n) / LN2 - (x + LN2 / 2n < 0n ? 1n : 0n);
  const r = x - k * LN2;
  let sum = 0n;
  for (let term = ONE, n = 1n; term !== 0n && term !== -1n; term = ((term * r) >> BITS) / n, n++) sum += term;
  return { mantissa: sum, power: Number(k) };
}

/** x^y for a positive x */
export function exactPow(x: number, y: number): Exact {
  const { mantissa, power } = decompose(y);
  const product = exactLog(x) * mantissa;
  return exactExp(power >= 0 ? product << BigInt(power) : product >> BigInt(-power));
}

/** Distance of a float from the exact value, in units of the last place of a float of that size. */
export function ulpsOff(actual: number, exact: Exact): number {
  if (exact.mantissa === 0n) return actual === 0 ? 0 : Infinity;
  const size = exact.mantissa < 0n ? -exact.mantissa : exact.mantissa;
  const exponent = size.toString(2).length - 1 + exact.power - Number(BITS);
  const ulp = Math.max(exponent - 52, -1074);
  const { mantissa, power } = decompose(actual);
  const low = Math.min(power, exact.power - Number(BITS), ulp - 20);
  const ours = mantissa << BigInt(power - low);
  const truth = exact.mantissa << BigInt(exact.power - Number(BITS) - low);
  return Number(((ours - truth) << 20n) >> BigInt(ulp - low)) / 2 ** 20;
}

/** P(Z < z) for a standard normal Z, in units of 2^-BITS, by the series z - z^3/6 + z^5/40 - ... of its density. */
export function exactNormalShare(z: number): bigint {
  const extra = 160n; // for the cancellation of the alternating terms, whose largest is exp(z^2 / 2)
  const bits = BITS + extra;
  const x = fixed(z) << extra;
  const square = (x * x) >> bits;
  let power = x;
  let sum = 0n;
  for (let n = 0n; power !== 0n && power !== -1n; n++) {
    sum += power / (2n * n + 1n);
    power = -((power * square) >> bits) / (2n * (n + 1n));
  }
  const root = squareRoot((2n * machinPi(bits)) << bits);
  return ((1n << (bits - 1n)) + (sum << bits) / root) >> extra;
}

function machinPi(bits: bigint): bigint {
  return 4n * (4n * arctanOfInverse(5n, bits) - arctanOfInverse(239n, bits));
}

function arctanOfInverse(n: bigint, bits: bigint): bigint {
  let sum = 0n;
  for (let term = (1n << bits) / n, k = 1n; term !== 0n && term !== -1n; term = -term / (n * n), k += 2n)
    sum += term / k;
  return sum;
}

function squareRoot(value: bigint): bigint {
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
