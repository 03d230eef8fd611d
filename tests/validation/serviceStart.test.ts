import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAtTimeZero } from '../../src/experiment/timeZero/checkAtTimeZero.js';
import { parseTimeZeroFile } from '../../src/experiment/timeZero/timeZeroFile.js';
import { leavingRateInForce } from '../../src/model/timeZero/leavingRateInForce.js';
import { startOf } from '../../src/model/timeZero/startOf.js';
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
    const service = startOf(inputs, 'centre', 0);
    const on = leavingRateInForce(service);
    service.tables = { ...service.tables, c3PerPoint: service.tables.c3PerPoint.map(() => 0) };
    const off = leavingRateInForce(service);
    expect(on).not.toBe(off);
    expect(Math.abs(on - off)).toBeLessThan(0.001);
    expect(Math.abs(on - PUBLISHED[start])).toBeLessThan(0.001);
  });
});
