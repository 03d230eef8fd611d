import { describe, expect, test } from 'vitest';
import { EDGE_IDS } from '../../../src/model/edges/edgeIds.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { leavingPerDay } from '../../../src/model/staff/leaving.js';
import { ASK_BACK } from '../../../src/model/staff/officers.js';
import { forEachPaid } from '../../../src/model/staff/payments.js';
import { leavingParts } from '../../../src/model/staff/retirement.js';
import { DAYS_PER_YEAR } from '../../../src/model/vocabulary.js';
import { playOn, startedService } from '../support/playedService.js';
import { smallInputs } from '../support/smallService.js';

const SHARE = 0.4;
/** Leavers a PO and year, alike at all lengths of service. */
const RATE = 0.2;
const LONG = { region: 'one', grade: 'PO', band: '15+' };

const lever = (over: Partial<Change>): Change => ({
  parameter: 'leaving_rate',
  where: {},
  from: 0,
  until: 10_000,
  op: 'multiply',
  by: 1,
  appliesTo: 'alreadyInside',
  ...over,
});

/** Probation officers of long service alone, without a caseload, promotion or moves. */
function longServing(heads: number, changes: readonly Change[] = [], edges: Inputs['edges'] = []): Inputs {
  const inputs = smallInputs(
    { PO: heads, PSO: 0, SPO: 0 },
    {
      retirement_share: SHARE,
      leaving_rate: [RATE, 0.1, 0.05, 0],
      leaving_shape_by_service: 1,
      stock_by_service_band: Array.from({ length: 24 }, (_, cell) => (cell % 6 === 5 ? 1 : 0)),
      po_promotion_rate: 0,
      po_headquarters_rate: 0,
    },
  );
  return { ...inputs, changes, edges, untilDay: 730 };
}

const partsOf = (changes: readonly Change[], place = LONG) => {
  const { book } = startedService(longServing(10, changes));
  return leavingParts(book, RATE, 0, place);
};

/** Sum of a column over the months up to each. */
function running(inputs: Inputs, column: ColumnName): number[] {
  const { values, months } = simulate(inputs, 'retirement', 0);
  let sum = 0;
  return Array.from({ length: months }, (_, month) => {
    sum += values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
    return sum;
  });
}
const total = (inputs: Inputs, column: ColumnName) => running(inputs, column).at(-1)!;

describe('the parts of the leaving rate', () => {
  test('without a lever they are the published rate, and retirement the share of it; before 15 years nobody retires', () => {
    const { retiring, others } = partsOf([]);
    expect(retiring).toBeCloseTo(SHARE * RATE, 15);
    expect(retiring + others).toBeCloseTo(RATE, 15);
    expect(partsOf([], { ...LONG, band: '10-15' })).toEqual({ retiring: 0, others: RATE });
  });

  test.each([0, 0.5, 1.5])('a lever that multiplies leaving by %f moves the others: h (r + (1 - r) m)', (by) => {
    const { retiring, others } = partsOf([lever({ by })]);
    expect(retiring).toBeCloseTo(SHARE * RATE, 15);
    expect(retiring + others).toBeCloseTo(RATE * (SHARE + (1 - SHARE) * by), 15);
  });

  test.each([
    [0.3, 0.3],
    [0.1, 0.1],
    [0.02, SHARE * RATE],
  ])('a rate that is set to %f is that of all who leave, and at least of those who retire: %f', (by, whole) => {
    const { retiring, others } = partsOf([lever({ op: 'set', by })]);
    expect(retiring).toBeCloseTo(SHARE * RATE, 15);
    expect(retiring + others).toBeCloseTo(whole, 15);
  });

  test('a lever on retirement moves it and nothing else', () => {
    const { retiring, others } = partsOf([lever({ parameter: 'retirement_share', by: 0.25 })]);
    expect(retiring).toBeCloseTo(0.25 * SHARE * RATE, 15);
    expect(others).toBeCloseTo((1 - SHARE) * RATE, 15);
  });
});

describe('who retires', () => {
  test.each([1, 0.25])('of those who leave, with other leaving multiplied by %f: r / (r + (1 - r) m)', (by) => {
    const inputs = longServing(4000, [lever({ by })]);
    const leavers = total(inputs, 'po_leavers');
    const share = SHARE / (SHARE + (1 - SHARE) * by);
    const standardError = Math.sqrt((share * (1 - share)) / leavers);
    expect(leavers).toBeGreaterThan(800);
    expect(total(inputs, 'po_leavers_15')).toBe(leavers);
    expect(Math.abs(total(inputs, 'po_retirements') / leavers - share)).toBeLessThan(3 * standardError);
  });

  test('all retire, or nobody does: as many leave, on the same days', () => {
    const nobody = { ...longServing(300), parameters: withShare(longServing(300), 0) };
    const everybody = { ...nobody, parameters: withShare(nobody, 1) };
    expect(running(everybody, 'po_leavers')).toEqual(running(nobody, 'po_leavers'));
    expect(running(everybody, 'po_retirements')).toEqual(running(nobody, 'po_leavers'));
    expect(total(nobody, 'po_retirements')).toBe(0);
  });

  test('whoever would retire still does where other leaving ends', () => {
    const [usual, others] = [longServing(500), longServing(500, [lever({ by: 0 })])];
    const [before, after] = [running(usual, 'po_retirements'), running(others, 'po_retirements')];
    expect(before.at(-1)).toBeGreaterThan(20);
    expect(after.every((sum, month) => sum >= before[month])).toBe(true);
    expect(total(others, 'po_leavers')).toBe(after.at(-1));
  });

  test('no claim and no pay moves it', () => {
    const award = lever({ parameter: 'pay', op: 'multiply', by: 1.5 });
    const service = startedService(
      longServing(
        10,
        [award],
        EDGE_IDS.map((id) => ({ id, on: true })),
      ),
    );
    service.units.workloadPercent.fill(200);
    const { retiringPerDay, leavingPerDay: othersPerDay } = service.tables;
    expect(retiringPerDay[5] * DAYS_PER_YEAR).toBeCloseTo(SHARE * RATE, 15);
    expect(leavingPerDay(service, 0, 0)).toBeGreaterThan(retiringPerDay[5] + othersPerDay[5]);
  });

  test('seniors and PSOs retire too; staff count all of them, leavers as published hold them', () => {
    const inputs = {
      ...longServing(0),
      start: { ...longServing(0).start, staffFte: { PO: 500, PSO: 500, SPO: 500 } },
    };
    const all = total(inputs, 'staff_retirements');
    expect(all).toBeGreaterThan(total(inputs, 'po_retirements') + 20);
    expect(all).toBeLessThan(
      ['po_leavers', 'pso_leavers', 'spo_leavers'].reduce((sum, id) => sum + total(inputs, id as ColumnName), 0),
    );
  });
});

test('a payment to stay is paid to those who will retire, and does not keep them', () => {
  const pay = (parameter: string, by: number) => lever({ parameter, op: 'set', by });
  const changes = [pay('retention_payment', 4000), pay('payment_counts_as_pay', 1)];
  const kept = (share: number) => {
    const inputs = longServing(10, changes, [{ id: 'c7', on: true }]);
    const service = startedService({ ...inputs, parameters: withShare(inputs, share), untilDay: 31 });
    let [heads, sum] = [0, 0];
    playOn(service, () => {
      forEachPaid(service, 31, (_, __, expected) => {
        heads++;
        sum += expected;
      });
    });
    return sum / heads;
  };
  expect(kept(0)).toBeGreaterThan(0);
  expect(kept(0.75)).toBeCloseTo(0.25 * kept(0), 12);
  expect(kept(1)).toBe(0);
});

test('whoever has retired is not asked back', () => {
  const asked = (share: number) => {
    const inputs = longServing(200);
    const service = playOn(startedService({ ...inputs, parameters: withShare(inputs, share) }));
    return service.officers.askBack.filter((state) => state === ASK_BACK.may).length;
  };
  expect(asked(0)).toBeGreaterThan(20);
  expect(asked(1)).toBe(0);
});

function withShare({ parameters }: Inputs, share: number): Inputs['parameters'] {
  return parameters.map((parameter) =>
    parameter.id === 'retirement_share' ? { ...parameter, steps: [{ from: 0, values: [share] }] } : parameter,
  );
}
