import xor4096 from 'seedrandom/lib/xor4096.js';

/**
 * The 128-bit root key of a user's seed: four words of seedrandom's xor4096, which takes in the whole text.
 *
 * @param seed any text but the empty one; a number is given as its text
 * @throws RangeError for an empty seed or one that is not text: seedrandom would take the wall clock instead
 */
export function rootKey(seed: string): Int32Array {
  if (typeof seed !== 'string' || seed === '') {
    throw new RangeError(`the seed must be text that is not empty, got ${JSON.stringify(seed)}`);
  }
  const generator = xor4096(seed);
  return Int32Array.of(generator.int32(), generator.int32(), generator.int32(), generator.int32());
}
