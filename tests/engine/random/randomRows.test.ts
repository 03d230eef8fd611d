import { expect, it } from 'vitest';
import { RandomRows } from '../../../src/engine/random/randomRows.js';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { toUniform } from '../../../src/engine/random/toUniform.js';

/** sfc32 as its author states it, in whole-number arithmetic: one 32-bit word a call. */
function sfc32(seed: Int32Array): () => number {
  const modulus = 1n << 32n;
  let [a, b, c, counter] = Array.from(seed, (word) => BigInt(word >>> 0));
  return () => {
    const out = (a + b + counter) % modulus;
    counter = (counter + 1n) % modulus;
    a = b ^ (b >> 9n);
    b = (c + (c << 3n)) % modulus;
    c = ((((c << 21n) | (c >> 11n)) % modulus) + out) % modulus;
    return Number(out);
  };
}

it('RandomRows gives sfc32 in each row, two words a uniform, whatever the other rows do', () => {
  const streams = new RandomStreams('rows', 0);
  const rows = new RandomRows(1);
  const plain = Array.from({ length: 40 }, (_, row) => {
    rows.seed(row, streams.block(1, 0, row));
    return sfc32(streams.block(1, 0, row));
  });
  for (let draw = 0; draw < 2000; draw++) {
    const row = (draw * 7) % 40;
    expect(rows.next(row)).toBe(toUniform(plain[row](), plain[row]()));
  }
});

it('a sequence gives what a row of the same key gives', () => {
  const streams = new RandomStreams('rows', 0);
  const rows = new RandomRows(1);
  rows.seed(0, streams.block(3, 1, 2));
  const sequence = streams.sequence(3, 1, 2);
  for (let draw = 0; draw < 300; draw++) expect(sequence.next()).toBe(rows.next(0));
});
