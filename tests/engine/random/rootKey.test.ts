import { describe, expect, it } from 'vitest';
import { rootKey } from '../../../src/engine/random/rootKey.js';

describe('rootKey', () => {
  it('refuses an empty seed and one that is not text', () => {
    expect(() => rootKey('')).toThrow(RangeError);
    const read: (text: string) => string = JSON.parse;
    for (const slip of ['null', '7', '{}']) expect(() => rootKey(read(slip))).toThrow(RangeError);
  });

  it('gives the same four words for the same text', () => {
    expect(rootKey('20260401')).toEqual(rootKey('20260401'));
    expect(rootKey('20260401').length).toBe(4);
  });

  it('gives neighbouring and similar seeds keys that share no 64 bits', () => {
    const seeds = Array.from({ length: 20_000 }, (_, number) => String(number));
    seeds.push('a', 'aa', 'aaa', 'A', ' a', 'a ', 'ä', '0.0', '-0', 'x'.repeat(500), `${'x'.repeat(499)}y`);
    const halves = new Set(seeds.flatMap((seed) => halvesOf(rootKey(seed))));
    expect(halves.size).toBe(2 * seeds.length);
  });

  it('turns over about half of the bits between neighbouring seeds', () => {
    // 2,000 pairs of 128 bits: the share of differing bits is within 4.9 SE of 1/2 (false alarm 1e-6)
    let differing = 0;
    for (let seed = 0; seed < 2000; seed++) {
      const other = rootKey(String(seed + 1));
      differing += rootKey(String(seed)).reduce((sum, word, place) => sum + bitsSet(word ^ other[place]), 0);
    }
    expect(Math.abs(differing / 256_000 - 0.5)).toBeLessThan((4.9 * 0.5) / Math.sqrt(256_000));
  });
});

function halvesOf(key: Int32Array): string[] {
  return [`${key[0]} ${key[1]}`, `${key[2]} ${key[3]}`];
}

function bitsSet(word: number): number {
  let count = 0;
  for (let rest = word >>> 0; rest !== 0; rest >>>= 1) count += rest & 1;
  return count;
}
