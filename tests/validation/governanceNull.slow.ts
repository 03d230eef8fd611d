import { beforeAll, describe, expect, test } from 'vitest';
import type { Level } from '../../src/model/governance/authority.js';
import type { Decision } from '../../src/model/governance/decisions.js';
import { RIGHTS } from '../../src/model/governance/rights.js';
import type { Inputs } from '../../src/model/inputs.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate, simulateTraced } from '../../src/model/simulate.js';
import { DATA, serviceInputs } from '../model/support/serviceInputs.js';

/** The day on which every right moves, and the end of the run. */
const MOVED = 100;
const UNTIL = 300;

/** Two million pounds less a year, so that budgets have something to decide. */
const LESS_MONEY = {
  parameter: 'funding',
  where: {},
  from: 1,
  until: UNTIL,
  op: 'add',
  by: -2e6,
  appliesTo: 'alreadyInside',
} as const;

function arranged(to: Level | null): Inputs {
  const inputs = { ...serviceInputs('2025-06-30', UNTIL), changes: [LESS_MONEY] };
  const moves = to === null ? [] : RIGHTS.map((right) => ({ right, from: MOVED, where: {}, to }));
  const groups = Array.from({ length: 108 }, (_, unit) => unit);
  return { ...inputs, governance: { moves, combinedAuthorityOfUnit: groups, localAuthorityGroupOfUnit: groups } };
}

const deciders = (decisions: readonly Decision[], right: string) =>
  new Set(
    decisions
      .filter((one) => one.right === right && one.day >= MOVED)
      .map(({ authority }) => `${authority.level} ${authority.index}`),
  );

const withoutAuthority = (decisions: readonly Decision[]) => decisions.map(({ authority: _, ...rest }) => rest);

describe('rights move to twelve authorities, and nothing else changes', () => {
  let national: { outcome: Outcome; decisions: readonly Decision[] };
  let regional: typeof national;
  beforeAll(() => {
    national = simulateTraced(arranged(null), 'null', 3);
    regional = simulateTraced(arranged('region'), 'null', 3);
  });

  test.each(['recruitment', 'training', 'placement', 'deployment', 'budget_priority'])(
    'twelve take the decisions on %s',
    (right) => {
      expect(deciders(national.decisions, right)).toEqual(new Set(['nation 0']));
      expect([...deciders(regional.decisions, right)].sort()).toEqual(
        DATA.regions.map((_, region) => `region ${region}`).sort(),
      );
    },
  );

  test('each decision is taken anew: the same ones, on the same days, on the same information', () => {
    expect(regional.decisions.length).toBeGreaterThan(10_000);
    expect(withoutAuthority(regional.decisions)).toEqual(withoutAuthority(national.decisions));
  });

  test('all bytes of the outcome are the same', () => {
    expect(regional.outcome).toEqual(national.outcome);
    expect(Buffer.from(regional.outcome.values.buffer).equals(Buffer.from(national.outcome.values.buffer))).toBe(true);
  });

  test('a play that is not traced gives the same bytes', () => {
    expect(simulate(arranged('region'), 'null', 3)).toEqual(national.outcome);
  });

  test('nor does it matter where 108 units take them', () => {
    const byUnit = simulateTraced(arranged('unit'), 'null', 3);
    expect(deciders(byUnit.decisions, 'deployment').size).toBe(108);
    expect(byUnit.outcome).toEqual(national.outcome);
  });
});
