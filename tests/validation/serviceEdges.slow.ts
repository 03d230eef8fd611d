import { beforeAll, describe, expect, test } from 'vitest';
import { EDGE_IDS } from '../../src/model/edges/edgeIds.js';
import type { Inputs } from '../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Service } from '../../src/model/service.js';
import { simulate } from '../../src/model/simulate.js';
import { leavingRateInForce } from '../../src/model/timeZero/leavingRateInForce.js';
import { sicknessInForce } from '../../src/model/timeZero/sicknessInForce.js';
import { startOf } from '../../src/model/timeZero/startOf.js';
import { frozenWorld } from '../model/support/balancedWorld.js';
import { DATA, serviceInputs, withFigures } from '../model/support/serviceInputs.js';

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

/**
 * Each edge at the most of its range, where a wrong centre shows most; the value itself where it is a table or has no range of its own. All at their
 * strongest pass the bound of leaving, which loading would refuse: it is raised, because the centre is what is looked at.
 */
function atTheMost(inputs: Inputs): Inputs {
  const strengths = DATA.edges.flatMap(({ strengthParameter }) => {
    const record = DATA.parameters.find(({ id }) => id === strengthParameter)!;
    return record.axes.length > 0 || !record.range || record.range.relative
      ? []
      : [[strengthParameter, record.range.high] as const];
  });
  return withFigures(inputs, { ...Object.fromEntries(strengths), leaving_rate_bound: 2 });
}

/** None, each claim alone, all of them: a claim that is added is covered by itself. */
const SWITCHED: readonly (readonly string[])[] = [[], ...EDGE_IDS.map((id) => [id]), EDGE_IDS];
const named = (on: readonly string[]) => on.join(' and ') || 'none';

const withOn = (inputs: Inputs, on: readonly string[]): Inputs => ({
  ...inputs,
  edges: inputs.edges.map(({ id }) => ({ id, on: on.includes(id) })),
});

const ratesOf = (service: Service) => ({ leaving: leavingRateInForce(service), sickness: sicknessInForce(service) });

/** The rates of a start under other switches. Edges decide nothing of who is there, so one start serves all. */
function ratesSwitched(service: Service, on: readonly string[]) {
  Object.assign(service, { inputs: withOn(service.inputs, on) });
  service.refresh(0);
  return ratesOf(service);
}

describe.each(['2024-06-30', '2025-06-30'] as const)('edges are centred, start %s', (start) => {
  const PUBLISHED = { '2024-06-30': 0.083, '2025-06-30': 0.063 } as const;
  const PLAYS = 4;

  test('at their strongest, none, each or all on: leaving within 0.1 percentage points, sickness within 0.1 days', () => {
    const inputs = withOn(atTheMost(serviceInputs(start, 1)), EDGE_IDS);
    const found = Array.from({ length: PLAYS }, (_, play) => {
      const service = startOf(inputs, 'centred', play);
      const allOn = ratesOf(service);
      const rates = SWITCHED.map((on) => ratesSwitched(service, on));
      expect(rates.at(-1)).toEqual(allOn);
      return rates;
    });
    SWITCHED.forEach((on, index) => {
      const rates = found.map((play) => play[index]);
      const leaving = meanOf(rates.map((rate) => rate.leaving));
      const sickness = meanOf(rates.map((rate) => rate.sickness));
      expect(Math.abs(leaving - PUBLISHED[start]), `${named(on)}: ${leaving}`).toBeLessThan(0.001);
      expect(Math.abs(sickness - 12.92), `${named(on)}: ${sickness}`).toBeLessThan(0.1);
    });
  });
});
