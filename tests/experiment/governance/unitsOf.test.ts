import { describe, expect, test } from 'vitest';
import type { AuthoritiesRecord } from '../../../src/experiment/data/governance/governanceRecords.js';
import {
  combinedAuthorityOfUnit,
  localAuthorityGroupOfUnit,
  unitsUnder,
} from '../../../src/experiment/governance/unitsOf.js';

const EAST = { id: 'east', units: 5 };
const WEST = { id: 'west', units: 3 };
const SOUTH = { id: 'south', units: 2 };
const regions = [EAST, WEST, SOUTH];

/** Two authorities share the east but for unit 3, one has all of the west by its numbers, one the south as a whole. */
const authorities = {
  combinedAuthorities: [
    { area: [{ region: 'east', units: [5, 4] }] },
    {
      area: [
        { region: 'east', units: [1, 2] },
        { region: 'west', units: [3, 1, 2] },
      ],
    },
    { area: [{ region: 'south', units: null }] },
  ],
  unitsALocalAuthorityGroup: 2,
} as unknown as AuthoritiesRecord;

describe('units under an authority', () => {
  test('of the whole of a region, whether by name or by all its numbers', () => {
    expect(unitsUnder('combined-authority', SOUTH, authorities)).toBe(null);
    expect(unitsUnder('combined-authority', WEST, authorities)).toBe(null);
  });

  test('of a part of it by number, whoever of several has them', () => {
    expect(unitsUnder('combined-authority', EAST, authorities)).toEqual([1, 2, 4, 5]);
  });

  test('nowhere, where there is none', () => {
    expect(unitsUnder('combined-authority', { id: 'north', units: 4 }, authorities)).toEqual([]);
  });

  test('of every other level everywhere', () => {
    for (const level of ['nation', 'region', 'local-authority-group', 'unit'] as const)
      expect(unitsUnder(level, EAST, authorities)).toBe(null);
  });
});

test('the combined authority of each unit by national number, none for the third', () => {
  expect(combinedAuthorityOfUnit(regions, authorities)).toEqual([1, 1, -1, 0, 0, 1, 1, 1, 2, 2]);
});

test('groups of two units count on from region to region, and never reach across a border', () => {
  expect(localAuthorityGroupOfUnit(regions, authorities)).toEqual([0, 0, 1, 1, 2, 3, 3, 4, 5, 5]);
});

test('a region without units takes no number', () => {
  const withNone = [WEST, { id: 'empty', units: 0 }, SOUTH];
  expect(localAuthorityGroupOfUnit(withNone, authorities)).toEqual([0, 0, 1, 2, 2]);
});
