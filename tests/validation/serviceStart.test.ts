import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { checkAtTimeZero } from '../../src/experiment/timeZero/checkAtTimeZero.js';
import { parseTimeZeroFile } from '../../src/experiment/timeZero/timeZeroFile.js';
import { dayNumber } from '../../src/model/calendar.js';
import { EDGE_IDS, type EdgeId } from '../../src/model/edges/edgeIds.js';
import { Tables } from '../../src/model/service/tables.js';
import { leavingRateInForce } from '../../src/model/timeZero/leavingRateInForce.js';
import { sicknessInForce } from '../../src/model/timeZero/sicknessInForce.js';
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

/** Published: HMPPS workforce quarterly, year to June 2024 and to June 2025; sickness of the year to June 2024. */
const PUBLISHED_LEAVING = { '2024-06-30': 0.083, '2025-06-30': 0.063 } as const;
const PUBLISHED_SICKNESS = 12.9;

describe.each(STARTS)('edges at the start of %s', (start) => {
  const service = startOf(serviceInputs(start, 1), 'centre', 0);
  /** Rates in force at the start with some edges on, all others off. */
  const ratesWith = (...on: readonly EdgeId[]) => {
    const { book, units, regions, selected, inputs } = service;
    const edges = on.map((id) => ({ id, on: true }));
    const { anchors, start: table } = inputs;
    service.tables = new Tables({ book, units, regions, selected, edges, anchors, start: table }, 0);
    return { leaving: leavingRateInForce(service), sickness: sicknessInForce(service) };
  };

  test.each([...EDGE_IDS.map((id) => [id]), [...EDGE_IDS]])('%s %s %s: the published rates stay', (...on) => {
    const { leaving, sickness } = ratesWith(...on);
    expect(Math.abs(leaving - PUBLISHED_LEAVING[start])).toBeLessThan(0.001);
    expect(Math.abs(sickness - PUBLISHED_SICKNESS)).toBeLessThan(0.1);
  });

  test('all off: exactly the rates of the tables', () => {
    const { leaving, sickness } = ratesWith();
    expect(Math.abs(leaving - PUBLISHED_LEAVING[start])).toBeLessThan(0.001);
    expect(sickness).toBeCloseTo(1.6 * 3.2 + 0.13 * 60, 10);
  });

  test('an edge that is on does something', () => {
    expect(ratesWith('c3').leaving).not.toBe(ratesWith().leaving);
    expect(ratesWith('c1').sickness).not.toBe(ratesWith().sickness);
    expect(ratesWith('c1').leaving).toBe(ratesWith().leaving);
    expect(ratesWith('c3').sickness).toBe(ratesWith().sickness);
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
