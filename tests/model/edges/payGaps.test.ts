import { describe, expect, test } from 'vitest';
import type { PayGaps } from '../../../src/model/edges/payGaps.js';
import type { Change } from '../../../src/model/inputs.js';
import { startedService } from '../support/playedService.js';
import { officersOnly, supplement } from '../support/regionsOfOfficers.js';

const YEAR = 365.25;
const FIGURES = { transfer_elasticity: 3, transfer_base_rate: 0.05, transfer_most: 0.5, applicant_elasticity: 3 };
const [NORTH, MIDDLE, SOUTH] = [0, 1, 2];
/** Two units a region. */
const NORTH_UNITS = [0, 1];
const MIDDLE_UNITS = [2, 3];
const SOUTH_UNITS = [4, 5];

const gapsWith = (changes: readonly Change[]): PayGaps =>
  startedService(officersOnly(30, changes, FIGURES)).tables.payGaps;
const atStart = { from: 0 };
const weight = (ratio: number) => ratio ** 3 - 1;

describe('three regions that pay 1.2, 1.1 and 1 times what they did', () => {
  const gaps = gapsWith([supplement(0.2, 'north', atStart), supplement(0.1, 'middle', atStart)]);

  test('nobody leaves the best paid', () => {
    for (const unit of NORTH_UNITS) expect(gaps.movesPerDay[unit]).toBe(0);
    expect(gaps.drawsApplicantsOf(NORTH)).toBe(false);
  });

  test('a region that pays less holds nobody back who would go to one that pays more', () => {
    for (const unit of MIDDLE_UNITS) expect(gaps.movesPerDay[unit]! * YEAR).toBeCloseTo(0.05 * weight(1.2 / 1.1), 12);
  });

  test('the pulls of several add up', () => {
    for (const unit of SOUTH_UNITS)
      expect(gaps.movesPerDay[unit]! * YEAR).toBeCloseTo(0.05 * (weight(1.2) + weight(1.1)), 12);
  });

  // 0.728 and 0.331 of 1.059: the north is gone to by marks below 0.6874
  test('who leaves goes to each in proportion to its pull', () => {
    const share = weight(1.2) / (weight(1.2) + weight(1.1));
    const goesTo = (mark: number) => gaps.destination(SOUTH_UNITS[0]!, mark);
    expect([0, share - 1e-9, share + 1e-9, 1 - 1e-9].map(goesTo)).toEqual([NORTH, NORTH, MIDDLE, MIDDLE]);
  });

  // home has the weight 1, so 1 of 2.059
  test('an applicant prefers home by its weight of 1, then each by its pull', () => {
    const all = 1 + weight(1.2) + weight(1.1);
    const prefers = (at: number) => gaps.preferredRegion(SOUTH, at / all);
    expect([0, 1 - 1e-9, 1 + 1e-9, 1 + weight(1.2) - 1e-9].map(prefers)).toEqual([SOUTH, SOUTH, NORTH, NORTH]);
    expect([1 + weight(1.2) + 1e-9, all - 1e-9].map(prefers)).toEqual([MIDDLE, MIDDLE]);
  });
});

describe('a supplement in one unit of a region', () => {
  const gaps = gapsWith([supplement(0.2, undefined, { ...atStart, where: { region: 'north', unit: 1 } })]);

  test('moves nobody of the other unit: a move is one to another region', () => {
    for (const unit of NORTH_UNITS) expect(gaps.movesPerDay[unit]).toBe(0);
  });

  test('pulls on other regions by the mean of its units', () => {
    for (const unit of MIDDLE_UNITS) {
      expect(gaps.movesPerDay[unit]! * YEAR).toBeCloseTo(0.05 * weight(1.1), 12);
      expect(gaps.destination(unit, 0.5)).toBe(NORTH);
    }
  });
});
