import { afterEach, describe, expect, test, vi } from 'vitest';
import { REFORM_FIGURES } from '../../../src/experiment/governance/effects.js';
import { dayNumber } from '../../../src/model/calendar.js';
import { EDGE_IDS } from '../../../src/model/edges/edgeIds.js';
import type { Change } from '../../../src/model/inputs.js';
import { PARAMETER_NEEDS } from '../../../src/model/parameters/catalogue.js';
import { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { simulate } from '../../../src/model/simulate.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

const READERS = ['value', 'baseValue', 'changed', 'daysToDate'] as const;
/** Read where the anchors are computed, outside a play: `data/anchors.yaml`. */
const OUTSIDE_A_PLAY = ['workload_published'];
/** Read on 1 April, after the end of this play: `decideSupplements.test.ts`. */
const IN_APRIL = ['pay_response', 'pay_supplement_most'];
/** Read where a change takes its size from a figure of the run: `settledChanges.test.ts`. */
const SIZES_OF_CHANGES = REFORM_FIGURES;

/** 1 January 2026: trainees become probation officers. */
const FIRST_POSTING = 184;

/** Levers without which the model does not ask. */
const LEVERS: readonly Change[] = [
  { parameter: 'tier_v3_from', op: 'set', by: dayNumber('2025-08-01') },
  { parameter: 'retention_payment', op: 'set', by: 1000 },
  { parameter: 'payment_counts_as_pay', op: 'set', by: 1 },
  { parameter: 'pay', op: 'set', by: 50_000 },
  { parameter: 'transfer_elasticity', op: 'set', by: 1 },
  { parameter: 'ppf_amber_at', op: 'set', by: 50 },
  { parameter: 'allocation_cap', op: 'set', by: 110 },
  { parameter: 'at_capacity', op: 'set', by: 1 },
  { parameter: 'agency_at_capacity', op: 'set', by: 50 },
  { parameter: 'sickness_wave_share', op: 'set', by: 0.01 },
  { parameter: 'staff_loss_share', op: 'set', by: 0.01 },
  { parameter: 'agency_heads', op: 'set', by: 100 },
  { parameter: 'campaign_applicants', op: 'set', by: 2000 },
  { parameter: 'campaign_selection_weeks', op: 'set', by: 1 },
  { parameter: 'redeployed_role_share', op: 'set', by: 0.5 },
  { parameter: 'redeployed_from_headquarters', op: 'set', by: 120 },
  { parameter: 'climate_programme_points', op: 'set', by: 10 },
  { parameter: 'set_up_cost', op: 'set', by: 100 },
  { parameter: 'pay_response', op: 'set', by: 0.1 },
  { parameter: 'area_spread', op: 'set', by: 0.05 },
  { parameter: 'specialist_cost', op: 'set', by: 1e6 },
  { parameter: 'pay_within_budget', op: 'set', by: 1 },
].map((change) => ({
  ...change,
  op: 'set' as const,
  where: {},
  from: 1,
  until: 100_000,
  appliesTo: 'alreadyInside' as const,
}));

afterEach(() => vi.restoreAllMocks());

describe('every figure of the catalogue', () => {
  test('is read in a play, or gives the day of a step of one that is', () => {
    const read = new Set<string>([...OUTSIDE_A_PLAY, ...IN_APRIL, ...SIZES_OF_CHANGES]);
    for (const reader of READERS) {
      const original = ParameterBook.prototype[reader] as (id: string, ...rest: unknown[]) => unknown;
      vi.spyOn(ParameterBook.prototype, reader).mockImplementation(function (
        this: ParameterBook,
        id: string,
        ...rest: unknown[]
      ) {
        read.add(id);
        return original.call(this, id, ...rest) as never;
      });
    }
    const edges = EDGE_IDS.map((id) => ({ id, on: true }));
    // every claim and lever at once passes the bound of leaving
    const given = withFigures(serviceInputs('2025-06-30', FIRST_POSTING + 1, ['wales']), { leaving_rate_bound: 2 });
    const inputs = { ...given, changes: LEVERS, edges };
    simulate(inputs, 'read', 0);
    for (const { id, steps } of inputs.parameters) {
      if (read.has(id)) for (const { from } of steps) if (typeof from === 'string') read.add(from);
    }
    expect(PARAMETER_NEEDS.map(({ id }) => id).filter((id) => !read.has(id))).toEqual([]);
  });
});
