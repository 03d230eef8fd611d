import { beforeAll, describe, expect, test } from 'vitest';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { leavingRateInForce } from '../../src/model/timeZero/leavingRateInForce.js';
import { sicknessInForce } from '../../src/model/timeZero/sicknessInForce.js';
import { startOf } from '../../src/model/timeZero/startOf.js';
import { frozenWorld } from '../model/support/balancedWorld.js';
import { serviceInputs, withFigures } from '../model/support/serviceInputs.js';

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length;

/** Mean, and its standard error. */
function estimate(values: readonly number[]): { mean: number; standardError: number } {
  const mean = meanOf(values);
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, standardError: Math.sqrt(variance / values.length) };
}

const total = (outcome: Outcome, column: ColumnName) =>
  Array.from({ length: outcome.months }, (_, month) => outcome.values[month * COLUMN_COUNT + COLUMN_INDEX[column]]);
const sum = (outcome: Outcome, column: ColumnName) => total(outcome, column).reduce((a, b) => a + b, 0);

describe('edges off: sickness is a renewal process of known share', () => {
  const PLAYS = 24;
  let days: number[] = [];
  beforeAll(() => {
    const world = frozenWorld('2025-06-30', 730);
    const nobody = { communityOrders: 0, suspendedOrders: 0, custodyAndAfter: 0, traineeCohorts: [] };
    const inputs = withFigures(
      { ...world, start: { ...world.start, ...nobody } },
      {
        parole_decided_in_custody: 0,
        parole_decided_after_release: 0,
        standard_sentences: 0,
        parole_decided_sentences: 0,
        community_orders_made: 0,
        suspended_orders_made: 0,
        trainee_intake_target: 0,
        po_applicants: 0,
        pso_applicants: 0,
      },
    );
    days = Array.from({ length: PLAYS }, (_, replication) => {
      const outcome = simulate(inputs, 'sickness', replication);
      return (365.25 * sum(outcome, 'sick_working_days')) / sum(outcome, 'staff_fte_days');
    });
  });

  test('1.6 x 3.2 + 0.13 x 60 = 12.92 working days a FTE and year, within 3 standard errors of at most 0.1 day', () => {
    const { mean, standardError } = estimate(days);
    expect(standardError).toBeLessThan(0.1);
    expect(Math.abs(mean - 12.92)).toBeLessThan(3 * standardError);
  });
});

describe.each(['2024-06-30', '2025-06-30'] as const)('edges at their strongest, start %s', (start) => {
  const PUBLISHED = { '2024-06-30': 0.083, '2025-06-30': 0.063 } as const;
  const inputs = withFigures(serviceInputs(start, 1), { edge_c1_hazard_ratio: 2, edge_c3_strength: 0.1 });

  test('mean of ten plays of the start: leaving within 0.1 percentage points, sickness within 0.1 days', () => {
    const services = Array.from({ length: 10 }, (_, replication) => startOf(inputs, 'strongest', replication));
    expect(Math.abs(meanOf(services.map(leavingRateInForce)) - PUBLISHED[start])).toBeLessThan(0.001);
    expect(Math.abs(meanOf(services.map(sicknessInForce)) - 12.92)).toBeLessThan(0.1);
  });
});
