import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAtTimeZero } from '../../src/experiment/timeZero/checkAtTimeZero.js';
import { parseTimeZeroFile } from '../../src/experiment/timeZero/timeZeroFile.js';
import { dayNumber } from '../../src/model/calendar.js';
import { leavingRateInForce } from '../../src/model/timeZero/leavingRateInForce.js';
import { startOf } from '../../src/model/timeZero/startOf.js';
import { startWorkload } from '../../src/model/timeZero/startWorkload.js';
import { serviceInputs, withFigures } from '../model/support/serviceInputs.js';

const STARTS = ['2024-06-30', '2025-06-30'] as const;

/** Eleven quantities are checked; post-sentence supervision, prisoners and sickness have no figure for 2025. */
const PUBLISHED_QUANTITIES = { '2024-06-30': 11, '2025-06-30': 8 } as const;

describe.each(STARTS)('the check at time 0 of %s', (start) => {
  const name = `data/time-zero/${start}.yaml`;
  const targets = parseTimeZeroFile(readFileSync(name, 'utf8'), name);
  const rows = checkAtTimeZero(serviceInputs(start, 1), 'time zero', targets);

  test('nothing fails, and what is published is checked', () => {
    expect(rows.filter(({ passes }) => passes === false)).toEqual([]);
    expect(rows.filter(({ passes }) => passes === true).length).toBe(PUBLISHED_QUANTITIES[start]);
  });
});

describe('edge C3 leaves the published leaving rate of the start as it is', () => {
  /** Published: HMPPS workforce quarterly, year to June 2024 and to June 2025. */
  const PUBLISHED = { '2024-06-30': 0.083, '2025-06-30': 0.063 } as const;
  // At its strongest: 10 points of workload change the rate by a tenth.
  test.each(STARTS)('%s: on or off, within 0.1 percentage points', (start) => {
    const inputs = withFigures(serviceInputs(start, 1), { edge_c3_strength: 0.1 });
    const on = leavingRateInForce(startOf(inputs, 'centre', 0));
    const off = leavingRateInForce(startOf({ ...inputs, edges: [] }, 'centre', 0));
    expect(on).not.toBe(off);
    expect(Math.abs(on - off)).toBeLessThan(0.001);
    expect(Math.abs(on - PUBLISHED[start])).toBeLessThan(0.001);
  });
});

test('the newer tiers weigh as much in all as the older ones at the start of 2024: a regime moves work, not the level', () => {
  const inputs = serviceInputs('2024-06-30', 100);
  const older = startWorkload(startOf(inputs, 'regimes', 0)).group;
  const fromTheStart = withFigures(inputs, { tier_v3_from: dayNumber('2024-07-01') });
  const newer = startWorkload(startOf(fromTheStart, 'regimes', 0)).group;
  expect(Math.abs(newer / older - 1)).toBeLessThan(0.01);
});

test('hours of unpaid work outstanding are of the published order: 3,978,852 on 27 November 2023, within a quarter', () => {
  const service = startOf(serviceInputs('2024-06-30', 1), 'unpaid work', 0);
  const hours = service.selected.reduce((sum, region) => sum + service.unpaidWork.hours(region, 0), 0);
  expect(Math.abs(hours / 3_978_852 - 1)).toBeLessThan(0.25);
});
