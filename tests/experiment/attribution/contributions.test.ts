import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contributions } from '../../../src/experiment/attribution/contributions.js';
import { setsNeeded } from '../../../src/experiment/attribution/groupSets.js';
import { exactContributions } from './exactContributions.js';

/** All orders of 0 ... count - 1. */
function orders(count: number): number[][] {
  if (count === 0) return [[]];
  return orders(count - 1).flatMap((rest) =>
    Array.from({ length: count }, (_, place) => [...rest.slice(0, place), count - 1, ...rest.slice(place)]),
  );
}

const memberOf = (set: number, group: number) => (set & (1 << group)) !== 0;
const sum = (values: readonly number[]) => values.reduce((total, one) => total + one, 0);

/** One left glove, two right ones: a pair is worth 1. Shapley (1953) by hand: 2/3, 1/6, 1/6. */
const gloves = (set: number) => (memberOf(set, 0) && (memberOf(set, 1) || memberOf(set, 2)) ? 1 : 0);
/** A runway for the longest of three aeroplanes (Littlechild and Owen 1973): 1/3, 1/3 + 1/2, 1/3 + 1/2 + 1. */
const runway = (set: number) => (memberOf(set, 2) ? 3 : memberOf(set, 1) ? 2 : memberOf(set, 0) ? 1 : 0);
/** Worth 6 only where all four are there: 6/4 each. */
const unanimity = (set: number) => (set === 15 ? 6 : 0);

describe('the Shapley value', () => {
  it.each([
    ['gloves', gloves, [2 / 3, 1 / 6, 1 / 6]],
    ['a runway', runway, [1 / 3, 5 / 6, 11 / 6]],
    ['unanimity', unanimity, [1.5, 1.5, 1.5, 1.5]],
    ['one alone', (set: number) => 7 + 3 * set, [3]],
  ])('of %s is as worked out by hand', (_, game, expected) => {
    const found = exactContributions(expected.length, game);
    for (const [group, share] of found.entries()) expect(share).toBeCloseTo(expected[group], 12);
  });

  it.each([
    ['gloves', gloves, 3],
    ['a runway', runway, 3],
    ['unanimity', unanimity, 4],
  ])('is the mean of the steps over all orders of %s', (_, game, count) => {
    const all = orders(count).map((order) => contributions(order, game));
    const exact = exactContributions(count, game);
    for (let group = 0; group < count; group++) {
      expect(sum(all.map((shares) => shares[group])) / all.length).toBeCloseTo(exact[group], 12);
    }
  });
});

describe('contributions along an order and its reverse', () => {
  it('are one group’s step alone and last, averaged, for the first and last of the order', () => {
    // order 0, 1, 2: steps 0, 1, 0; reverse 2, 1, 0: steps 0, 0, 1
    expect(contributions([0, 1, 2], gloves)).toEqual([0.5, 0.5, 0]);
  });

  it('add up to the value of all less that of none, to 1e-9, whatever the values and the order', () => {
    const count = fc.integer({ min: 1, max: 6 });
    const game = count.chain((groups) =>
      fc.record({
        order: fc.shuffledSubarray([0, 1, 2, 3, 4, 5].slice(0, groups), { minLength: groups, maxLength: groups }),
        values: fc.array(fc.double({ min: -3e5, max: 3e5, noNaN: true }), { minLength: 64, maxLength: 64 }),
      }),
    );
    fc.assert(
      fc.property(game, ({ order, values }) => {
        const shares = contributions(order, (set) => values[set]);
        const total = values[2 ** order.length - 1] - values[0];
        expect(Math.abs(sum(shares) - total)).toBeLessThanOrEqual(1e-9);
      }),
      { seed: 20260401, numRuns: 500 },
    );
  });

  it('leave an exact zero where there is no effect, and lose nothing where the values are near each other', () => {
    // as levels are: thousands of officers, a few more or fewer; differences of such numbers are exact (Sterbenz 1974)
    const level = fc.double({ min: 5000, max: 6000, noNaN: true });
    fc.assert(
      fc.property(fc.array(level, { minLength: 4, maxLength: 4 }), (levels) => {
        const game = (set: number) => levels[set & 3]; // the third group does nothing
        const shares = contributions([1, 2, 0], game);
        expect(shares[2]).toBe(0);
        expect(sum(shares)).toBe(game(7) - game(0));
      }),
      { seed: 20260401, numRuns: 500 },
    );
  });

  it('are the total itself for one group, and the Shapley values for two', () => {
    const values = [0.1, 0.7, 1.3, 0.2];
    expect(contributions([0], (set) => values[set])).toEqual([values[1] - values[0]]);
    const exact = exactContributions(2, (set) => values[set]);
    for (const order of [
      [0, 1],
      [1, 0],
    ]) {
      const shares = contributions(order, (set) => values[set]);
      for (const group of order) expect(shares[group]).toBeCloseTo(exact[group], 14);
    }
  });

  it('are no figures where one set has none', () => {
    expect(contributions([0, 1], (set) => (set === 1 ? Number.NaN : set))).toEqual([Number.NaN, Number.NaN]);
  });
});

describe('sets that a replication needs', () => {
  it('are those along the order and its reverse, and each group alone', () => {
    expect(setsNeeded([0])).toEqual([0, 1]);
    expect(setsNeeded([1, 0])).toEqual([0, 1, 2, 3]);
    expect(setsNeeded([2, 0, 1])).toEqual([0, 1, 2, 3, 4, 5, 7]);
    // four groups in order: 0, 01, 012 and 3, 32, 321; the rest of singles
    expect(setsNeeded([0, 1, 2, 3])).toEqual([0, 1, 2, 3, 4, 7, 8, 12, 14, 15]);
    expect(setsNeeded([5, 3, 1, 0, 2, 4])).toHaveLength(16); // 2 + 2 x 5 along, 4 more alone
  });
});
