import { describe, expect, test } from 'vitest';
import { contributions } from '../../../src/experiment/attribution/contributions.js';
import { groupEffects } from '../../../src/experiment/attribution/groupEffects.js';

/** No group 10, the first alone 13, the second alone 14, both 20. */
const VALUES = [10, 13, 14, 20];
const valueWith = (set: number) => VALUES[set]!;

describe('what groups of mechanisms do to one measure of one replication', () => {
  // both together bring 10 where alone they bring 3 and 4: the 3 that they bring by each other is halved
  test('alone is added to none; contributions share out what they bring by each other', () => {
    const { alone, contributions: shares, together } = groupEffects([0, 1], valueWith, 8);
    expect(alone).toEqual([3, 4]);
    expect(shares).toEqual([4.5, 5.5]);
    expect(together).toBe(10);
  });

  test('the reference moves the difference and everything else, and nothing of the groups', () => {
    const [near, far] = [8, 2].map((reference) => groupEffects([1, 0], valueWith, reference));
    expect(near).toMatchObject({ everythingElse: 2, difference: 12 });
    expect(far).toMatchObject({ everythingElse: 8, difference: 18 });
    expect(far).toMatchObject({ alone: near.alone, contributions: near.contributions, together: near.together });
  });
});

test('where one set has no figure, no group has a share, also one whose own steps have figures', () => {
  const withHole = (set: number) => (set === 0b001 ? Number.NaN : set);
  expect(contributions([0, 1, 2], withHole)).toEqual([Number.NaN, Number.NaN, Number.NaN]);
});
