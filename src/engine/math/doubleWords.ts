/** The two 32-bit words of a float64, for taking its exponent and mantissa apart. Overwritten by the next function that uses it. */
export const asNumber = new Float64Array(1);
export const asWords = new Int32Array(asNumber.buffer);

/** Where the word with sign and exponent stands: 1 on a little-endian machine. */
export const HIGH = new Uint8Array(new Float64Array([1]).buffer)[7] === 0x3f ? 1 : 0;
export const LOW = 1 - HIGH;
