import { describe, expect, test } from 'vitest';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate, simulateTraced } from '../../../src/model/simulate.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

/** Three years; set-up from day 31 for a year. */
const UNTIL = 1096;
const setUp = (by: number): Change => ({
  parameter: 'set_up_cost',
  where: {},
  from: 31,
  until: 396,
  op: 'add',
  by,
  appliesTo: 'alreadyInside',
});

function inputsOf(changes: readonly Change[]): Inputs {
  return withFigures(
    { ...serviceInputs('2025-06-30', UNTIL, ['london']), changes },
    { leaving_rate: [0.06, 0.12, 0.05, 0] },
  );
}

function sums(inputs: Inputs, replication = 0) {
  const { values, months } = simulate(inputs, 'budget', replication);
  const of = (column: ColumnName, month: number) => values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
  const total = (column: ColumnName) => {
    let sum = 0;
    for (let month = 1; month < months; month++) sum += of(column, month);
    return sum;
  };
  return { total, last: (column: ColumnName) => of(column, months - 1), at: of };
}

/** Pounds a year of a PSO in the data: pay, 28.97 % pension, 15 % National Insurance over 5,000 pounds; see data/parameters. */
const LARGEST_POST = 60_000;

describe('a budget that binds', () => {
  test('finds the cost of a set-up by the end of the run, to the cost of a post', () => {
    const { total, last } = sums(inputsOf([setUp(1500)]));
    expect(total('cost_set_up')).toBeGreaterThan(20 * LARGEST_POST);
    expect(Math.abs(last('budget_owed'))).toBeLessThan(LARGEST_POST);
  });

  test('owes nothing and keeps nothing empty before there is anything to pay for', () => {
    const { at } = sums(inputsOf([setUp(1500)]));
    expect([at('budget_owed', 1), at('posts_kept_empty', 1)]).toEqual([0, 0]);
    expect(at('budget_owed', 2)).toBeGreaterThan(0);
  });

  test('charges the month for every full-time member of staff: 1,500 pounds a year, 31 days of August', () => {
    const { at } = sums(inputsOf([setUp(1500)]));
    const staff = at('po_fte', 2) + at('pso_fte', 2) + at('spo_fte', 2);
    expect(at('cost_set_up', 2)).toBeCloseTo((1500 * 31 * staff) / 365.25, 4);
  });

  test('says who did not take on whom, and for how much', () => {
    const { decisions } = simulateTraced(inputsOf([setUp(1500)]), 'budget', 0);
    const kept = decisions.filter(({ what }) => what === 'postKeptEmpty');
    expect(kept.length).toBeGreaterThan(10);
    for (const { right, day, knew, decided } of kept) {
      expect([right, day > 31, knew > 0, decided > 0]).toEqual(['budget_priority', true, true, true]);
    }
  });

  test('is paid by new money where there is some: posts beyond those of the start are filled and none is kept empty', () => {
    const money: Change = { ...setUp(1e9), parameter: 'funding' };
    const { total, last } = sums(inputsOf([setUp(1500), money]));
    expect(total('posts_kept_empty')).toBeLessThan(0);
    expect(last('budget_owed')).toBeLessThan(0);
  });

  test('changes nothing where nothing is charged: a set-up of nothing gives the same bytes', () => {
    expect(simulate(inputsOf([setUp(0)]), 'budget', 1).values).toEqual(simulate(inputsOf([]), 'budget', 1).values);
  });
});
