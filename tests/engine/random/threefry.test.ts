import { describe, expect, it } from 'vitest';
import { threefry } from '../../../src/engine/random/threefry.js';
import { threefry12 } from '../../../src/engine/random/threefry12.js';

/** Known answers of Random123's kat_vectors for threefry4x32: rounds, counter, key, block. */
const ZEROS = '00000000 00000000 00000000 00000000';
const ONES = 'ffffffff ffffffff ffffffff ffffffff';
const PI = '243f6a88 85a308d3 13198a2e 03707344';
const MORE_PI = 'a4093822 299f31d0 082efa98 ec4e6c89';
const KNOWN = [
  [13, ZEROS, ZEROS, '531c7e4f 39491ee5 2c855a92 3d6abf9a'],
  [13, ONES, ONES, 'c4189358 1c9cc83a d5881c67 6a0a89e0'],
  [13, PI, MORE_PI, '4aa71d8f 734738c2 431fc6a8 ae6debf1'],
  [20, ZEROS, ZEROS, '9c6ca96a e17eae66 fc10ecd4 5256a7d8'],
  [20, ONES, ONES, '2a881696 57012287 f6c7446e a16a6732'],
  [20, PI, MORE_PI, '59cd1dbb b8879579 86b5d00c ac8b6d84'],
  [72, ZEROS, ZEROS, '93171da6 9220326d b392b7b1 ff58a002'],
  [72, ONES, ONES, '60743f3d 9961e684 aab21c34 8c65fb7d'],
  [72, PI, MORE_PI, '09930adf 7f27bd55 9ed68ce1 97f803f6'],
] as const;

const words = (text: string) => Int32Array.from(text.split(' ').map((word) => Number.parseInt(word, 16)));
const text = (block: Int32Array) => Array.from(block, (word) => (word >>> 0).toString(16).padStart(8, '0')).join(' ');

/** The paper's definition in whole-number arithmetic: words modulo 2^32, rotations as multiplications. */
function plain(rounds: number, key: readonly bigint[], counter: readonly bigint[]): bigint[] {
  const modulus = 1n << 32n;
  const rotations = [10n, 26n, 11n, 21n, 13n, 27n, 23n, 5n, 6n, 20n, 17n, 11n, 25n, 10n, 18n, 20n];
  const keys = [...key, key.reduce((all, word) => all ^ word, 0x1bd11bdan)];
  let x = counter.map((word, place) => (word + keys[place]) % modulus);
  for (let round = 0; round < rounds; round++) {
    const [i, j, k, l] = round % 2 === 0 ? [0, 1, 2, 3] : [0, 3, 2, 1];
    for (const [left, right, which] of [
      [i, j, 0],
      [k, l, 1],
    ]) {
      const turned = x[right] * (1n << rotations[(round % 8) * 2 + which]);
      x[left] = (x[left] + x[right]) % modulus;
      x[right] = (turned % modulus) ^ (turned / modulus) ^ x[left];
    }
    const turn = (round + 1) / 4;
    if (Number.isInteger(turn)) {
      x = x.map((word, place) => (word + keys[(turn + place) % 5] + (place === 3 ? BigInt(turn) : 0n)) % modulus);
    }
  }
  return x;
}

describe('threefry', () => {
  it.each(KNOWN)('gives the published block of %i rounds for counter %s', (rounds, counter, key, block) => {
    const out = new Int32Array(4);
    threefry(rounds, words(key), words(counter), out);
    expect(text(out)).toBe(block);
  });

  it('equals plain whole-number arithmetic for 1 to 24 rounds', () => {
    for (let rounds = 1; rounds <= 24; rounds++) {
      const out = new Int32Array(4);
      threefry(rounds, words(MORE_PI), words(PI), out);
      const expected = plain(rounds, Array.from(words(MORE_PI), toBig), Array.from(words(PI), toBig));
      expect(Array.from(out, toBig)).toEqual(expected);
    }
  });
});

describe('threefry12', () => {
  it('equals plain whole-number arithmetic with twelve rounds', () => {
    const out = new Int32Array(4);
    let state = Int32Array.of(1, 2, 3, 4);
    for (let trial = 0; trial < 300; trial++) {
      const key = state.slice();
      threefry(20, key, Int32Array.of(trial, 0, 0, 0), state);
      const [a, b, c, d] = trial === 0 ? [0, -1, 2 ** 31 - 1, -(2 ** 31)] : state;
      threefry12(key, a, b, c, d, out);
      const expected = plain(12, Array.from(key, toBig), [a, b, c, d].map(toBig));
      expect(Array.from(out, toBig)).toEqual(expected);
      state = out.slice();
    }
  });
});

function toBig(word: number): bigint {
  return BigInt(word >>> 0);
}
