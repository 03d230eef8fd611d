import { describe, expect, test } from 'vitest';
import { AXES } from '../../../src/model/parameters/axes.js';
import { CASE_TYPES, TIERS_V3 } from '../../../src/model/vocabulary.js';
import { CaseWeights } from '../../../src/model/workload/caseWeights.js';
import { changesOf } from '../../experiment/levers/leverStage.js';
import { lawFromData } from '../support/lawFromData.js';

type CaseType = (typeof CASE_TYPES)[number];

function weightsUnder(lever: string, settings: string) {
  const { book, day } = lawFromData('2025-06-30', changesOf(lever, settings).changes);
  return (today: string) => new CaseWeights(book, day(today));
}

/** Position of a man's case; a woman's stands behind all of the men's. */
const older = (type: CaseType, tier: string) => CASE_TYPES.indexOf(type) * AXES.tier.length + AXES.tier.indexOf(tier);
const WOMEN = CASE_TYPES.length * AXES.tier.length;

describe('case_weights', () => {
  const weights = weightsUnder(
    'case_weights',
    '{ from: 2026-04-01, until: 2026-05-01, women: 2, weights: [{ case_type: licence, tier: B2, multiply_by: 1.2 }, { case_type: community, tier: D0, set: 40 }] }',
  );

  test('measured points from the day on: 132 x 1.2 = 158.4, 40, and twice as many for women', () => {
    const { measured } = weights('2026-04-01');
    expect(measured[older('licence', 'B2')]).toBe(158);
    expect(measured[older('community', 'D0')]).toBe(40);
    expect(measured[older('licence', 'B1')]).toBe(119);
    expect(measured[WOMEN + older('licence', 'B1')]).toBe(238);
  });

  test('not on the evening before, not on the day on which it ends', () => {
    for (const day of ['2026-03-31', '2026-05-01']) {
      expect(weights(day).measured[older('licence', 'B2')]).toBe(132);
      expect(weights(day).measured[WOMEN + older('licence', 'B1')]).toBe(119);
    }
  });

  test('more points than a person can have are refused, not wrapped round', () => {
    const times5 = '{ case_type: licence, multiply_by: 5 }';
    const many = weightsUnder('case_weights', `{ women: 5, weights: [${times5}, ${times5}, ${times5}] }`);
    expect(() => many('2026-04-01')).toThrow('at most 32767');
  });

  test('the work itself stays the same', () => {
    expect(weights('2026-04-01').trueWork).toEqual(weights('2026-03-31').trueWork);
  });
});

describe('workload_cut', () => {
  const weights = weightsUnder('workload_cut', '{ from: 2026-04-01, kept: { recording: 0.5, supervision: 0.8 } }');

  test('measured points and true work fall by the shares of the tasks', () => {
    const { measured, trueWork } = weights('2026-04-01');
    // community: 1 - 0.20 x 0.5 - 0.38 x 0.2 = 0.824 of 206; custody: 1 - 0.20 x 0.5 - 0.22 x 0.2 = 0.856 of 75
    expect(measured[older('community', 'A3')]).toBe(170);
    expect(measured[older('custody', 'A3')]).toBe(64);
    expect(trueWork).toEqual(measured);
    expect(weights('2026-03-31').measured[older('community', 'A3')]).toBe(206);
  });
});

describe('tier_regime', () => {
  test('one letter from the day on, true work by the older weights still', () => {
    const weights = weightsUnder('tier_regime', '{ v3_from: 2026-10-01 }');
    expect(weights('2026-09-30').newer).toBe(false);
    const after = weights('2026-10-01');
    expect(after.newer).toBe(true);
    expect(after.measured[CASE_TYPES.indexOf('licence') * TIERS_V3.length + TIERS_V3.indexOf('B')]).toBe(117);
    expect(after.trueWork[older('licence', 'B2')]).toBe(132);
  });
});

describe('requirement', () => {
  test('the target from the day on', () => {
    const { book, day } = lawFromData(
      '2025-06-30',
      changesOf('requirement', '{ from: 2026-04-01, po_fte: 9483 }').changes,
    );
    expect(['2026-03-31', '2026-04-01'].map((date) => book.value('po_required_fte', day(date)))).toEqual([7115, 9483]);
  });
});
