import { describe, expect, test } from 'vitest';
import { payMultiplier } from '../../../src/model/edges/payToLeaving.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { startedService } from '../support/playedService.js';
import { officersOnly, supplement } from '../support/regionsOfOfficers.js';

const award = (share: number, over: Partial<Change> = {}): Change => ({
  ...supplement(1 + share),
  parameter: 'pay',
  op: 'multiply',
  ...over,
});

const LEAVING = { leaving_rate: 0.15, leaving_shape_by_service: 1, edge_c7_elasticity: -1.5, agency_heads: 30 };
const withC7 = (changes: readonly Change[]): Inputs => ({
  ...officersOnly(900, changes, LEAVING),
  edges: [{ id: 'c7', on: true }],
  untilDay: 184,
});
const SOUTH = 3; // area: after all regions together, north and middle

function costs(inputs: Inputs, area: number, month: number) {
  const { values, months } = simulate(inputs, 'supplement', 0);
  return (column: ColumnName) => values[(area * months + month) * COLUMN_COUNT + COLUMN_INDEX[column]]!;
}

describe('a supplement and an award of the same size', () => {
  const [supplemented, awarded] = [withC7([supplement(0.12)]), withC7([award(0.12)])];

  test('leaving alike: the multiplier is 1.12 to the power of the elasticity, and every event is the same', () => {
    const place = { region: 'south', grade: 'PO', band: '5-10' };
    const [one, other] = [supplemented, awarded].map((inputs) => payMultiplier(startedService(inputs), 100, place));
    expect(one).toBe(other);
    const byService = supplemented.parameters.find(({ id }) => id === 'edge_c7_by_service')!.steps[0]!.values[3]!;
    expect(one).toBeCloseTo(1.12 ** (-1.5 * byService), 12);
    const digests = simulate(supplemented, 'alike', 0).eventDigests;
    expect(digests).toEqual(simulate(awarded, 'alike', 0).eventDigests);
    expect(digests).not.toEqual(simulate(withC7([]), 'alike', 0).eventDigests);
  });

  test('cost alike, under another heading', () => {
    const [one, other] = [costs(supplemented, SOUTH, 4), costs(awarded, SOUTH, 4)];
    expect(one('cost_pay') + one('cost_supplements')).toBeCloseTo(other('cost_pay'), 4);
    expect(other('cost_supplements')).toBe(0);
    for (const column of ['cost_pension', 'cost_national_insurance', 'cost_agency'] as const) {
      expect(one(column)).toBeGreaterThan(0);
      expect(one(column)).toBeCloseTo(other(column), 4);
    }
  });

  test('in one unit: its officers leave less, those of the other unit as before', () => {
    const inputs = withC7([supplement(0.12, 'south', { where: { region: 'south', unit: 2 }, from: 0 })]);
    const { leavingPerDay } = startedService(inputs).tables;
    const usual = 0.15 / 365.25;
    const cellsOfUnit = leavingPerDay.length / 6;
    const newest = [0, 1, 2, 3, 4, 5].map((unit) => leavingPerDay[unit * cellsOfUnit]! / usual);
    for (const unit of [0, 1, 2, 3, 4]) expect(newest[unit]).toBeCloseTo(1, 12);
    expect(newest[5]).toBeLessThan(0.9);
  });
});

describe('what a supplement costs', () => {
  /** 300 full-time POs in the south at 38,565, nobody comes or goes; July 2025 has 31 days. */
  const world = (changes: readonly Change[]): Inputs => ({ ...officersOnly(900, changes), untilDay: 62 });
  const pay = (300 * 38_565 * 31) / 365.25;

  test('its share of pay, and pension and National Insurance on it, in its region only', () => {
    const inputs = world([supplement(0.1, 'south')]);
    const [august, without] = [costs(inputs, SOUTH, 2), costs(world([]), SOUTH, 2)];
    expect(august('cost_pay')).toBeCloseTo(pay, 4);
    expect(august('cost_supplements')).toBeCloseTo(0.1 * pay, 4);
    expect(august('cost_pension') - without('cost_pension')).toBeCloseTo(0.296 * 0.1 * pay, 4);
    expect(august('cost_national_insurance') - without('cost_national_insurance')).toBeCloseTo(0.15 * 0.1 * pay, 4);
    expect(costs(inputs, 1, 2)('cost_supplements')).toBe(0);
  });

  test('from the middle of a month for the days that are left: 15 of 31', () => {
    expect(costs(world([supplement(0.1, 'south', { from: 16 })]), SOUTH, 1)('cost_supplements')).toBeCloseTo(
      (0.1 * pay * 15) / 31,
      4,
    );
  });

  test('of one unit by the hours of its own officers', () => {
    const inputs = world([supplement(0.1, 'south', { where: { region: 'south', unit: 1 } })]);
    const { officers } = startedService(inputs);
    const there = officers.unit.slice(0, officers.rows).filter((unit) => unit === 4).length;
    expect(there).toBeGreaterThan(0);
    expect(there).toBeLessThan(300);
    expect(costs(inputs, SOUTH, 2)('cost_supplements')).toBeCloseTo((0.1 * pay * there) / 300, 4);
  });
});
