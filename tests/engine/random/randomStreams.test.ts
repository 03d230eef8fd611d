import { describe, expect, it } from 'vitest';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';

const of = (replication = 0, seed = '20260401') => new RandomStreams(seed, replication);

describe('RandomStreams', () => {
  it('decides a draw by its key alone, in whatever order it is asked for', () => {
    const forwards = of();
    const backwards = of();
    const keys = Array.from({ length: 500 }, (_, n) => [n % 5, n % 3, n, n % 7] as const);
    const first = keys.map((key) => forwards.uniform(...key));
    const second = [...keys].reverse().map((key) => {
      backwards.sequence(9, key[1], key[2]).next();
      return backwards.uniform(...key);
    });
    expect(second.reverse()).toEqual(first);
  });

  it('changes with every part of the key', () => {
    const base = of().uniform(1, 2, 3, 4);
    const others = [
      of().uniform(2, 2, 3, 4),
      of().uniform(1, 3, 3, 4),
      of().uniform(1, 2, 4, 4),
      of().uniform(1, 2, 3, 5),
      of(1).uniform(1, 2, 3, 4),
      of(2 ** 32).uniform(1, 2, 3, 4),
      of(0, '20260402').uniform(1, 2, 3, 4),
    ];
    expect(new Set([base, ...others]).size).toBe(8);
  });

  it('gives in a pair the uniform of that key and another one', () => {
    const streams = of();
    const first = streams.pair(1, 2, 3, 4);
    expect(first).toBe(streams.uniform(1, 2, 3, 4));
    expect(streams.second).not.toBe(first);
    expect(streams.second).toBeGreaterThan(0);
    expect(streams.second).toBeLessThan(1);
  });

  it('gives four coarse uniforms of a key: the words of its block, each strictly between 0 and 1', () => {
    const streams = of();
    const four = new Float64Array(6);
    streams.fourInto(four, 1, 1, 2, 3, 4);
    expect(four[0]).toBe(0);
    expect(four[5]).toBe(0);
    // the first two words are those of `uniform`, which takes 32 bits of the one and 20 of the other
    expect(Math.abs(four[1] - streams.uniform(1, 2, 3, 4))).toBeLessThan(2 ** -32);
    streams.pair(1, 2, 3, 4);
    expect(Math.abs(four[3] - streams.second)).toBeLessThan(2 ** -32);
  });

  it('starts a sequence anew each time and keeps sequences of entities apart', () => {
    const streams = of();
    const draw = (entity: number) => {
      const sequence = streams.sequence(1, 0, entity);
      return Array.from({ length: 200 }, () => sequence.next());
    };
    expect(draw(7)).toEqual(draw(7));
    expect(new Set([...draw(7), ...draw(8)]).size).toBe(400);
  });

  it('has no two keys alike in the first 64 bits of their block among a million', () => {
    const blocks = new BigUint64Array(1_000_000);
    let count = 0;
    for (let replication = 0; replication < 10; replication++) {
      const streams = of(replication);
      for (let purpose = 0; purpose < 10; purpose++) {
        for (let id = 0; id < 10_000; id++) {
          const block = new BigUint64Array(streams.block(purpose, id >> 7, id & 127).buffer, 0, 1);
          blocks[count++] = block[0];
        }
      }
    }
    blocks.sort();
    expect(blocks.some((block, place) => place > 0 && block === blocks[place - 1])).toBe(false);
  });

  // Each of the four checks below has a false-alarm rate of about 1e-6 (4.9 standard errors), 4e-6 together.
  it.each([
    ['purposes', (n: number) => of().uniform(n, 0, 0, 0)],
    ['entities', (n: number) => of().uniform(1, 0, n, 0)],
    ['occurrences', (n: number) => of().uniform(1, 0, 7, n)],
    ['replications', (n: number) => of(n).uniform(1, 0, 7, 0)],
  ])('is uniform and uncorrelated across neighbouring %s', (_, draw) => {
    const count = 20_000;
    const draws = Array.from({ length: count }, (_, n) => draw(n) - 0.5);
    const mean = draws.reduce((sum, u) => sum + u, 0) / count;
    const lagged = draws.slice(1).reduce((sum, u, n) => sum + u * draws[n], 0) / (count - 1);
    expect(Math.abs(mean) / Math.sqrt(1 / 12 / count)).toBeLessThan(4.9);
    expect(Math.abs(lagged) / (1 / 12 / Math.sqrt(count))).toBeLessThan(4.9);
  });

  // Four means and six correlations, each with a false-alarm rate of about 1e-6 (4.9 standard errors): 1e-5 together.
  it('gives four uniforms that are uniform, and uncorrelated with each other', () => {
    const count = 20_000;
    const streams = of();
    const four = new Float64Array(4 * count);
    for (let n = 0; n < count; n++) streams.fourInto(four, 4 * n, 1, 0, n, 0);
    const sum = (term: (n: number) => number) =>
      Array.from({ length: count }, (_, n) => term(n)).reduce((a, b) => a + b);
    for (let a = 0; a < 4; a++) {
      expect(Math.abs(sum((n) => four[4 * n + a] - 0.5)) / Math.sqrt(count / 12)).toBeLessThan(4.9);
      for (let b = a + 1; b < 4; b++) {
        const covariance = sum((n) => (four[4 * n + a] - 0.5) * (four[4 * n + b] - 0.5));
        expect(Math.abs(covariance) / (Math.sqrt(count) / 12)).toBeLessThan(4.9);
      }
    }
  });

  it('refuses an empty seed and a replication that is not a whole number from 0', () => {
    expect(() => new RandomStreams('', 0)).toThrow('seed');
    for (const replication of [-1, 0.5, NaN, Infinity]) {
      expect(() => new RandomStreams('1', replication)).toThrow('replication');
    }
  });
});
