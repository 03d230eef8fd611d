import { describe, expect, test } from 'vitest';
import { paymentMultiplier } from '../../../src/model/edges/payToLeaving.js';
import type { Change, EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { simulate } from '../../../src/model/simulate.js';
import { leavingPerDay } from '../../../src/model/staff/leaving.js';
import { afterPayment, reboundHazard } from '../../../src/model/staff/payments.js';
import { playOn, startedService } from '../support/playedService.js';
import { smallInputs } from '../support/smallService.js';

const ON: readonly EdgeSwitch[] = [{ id: 'c7', on: true }];
/** A tenth of the pay of a probation officer. */
const POUNDS = 4000;
/** 1 August and 1 November 2025, from 1 July. */
const [AUGUST, NOVEMBER] = [31, 123];
const TIE_IN = 30;

function payment(over: Partial<Change> = {}, pounds = POUNDS): Change[] {
  const common: Omit<Change, 'parameter' | 'by'> = {
    where: { grade: 'PO' },
    from: AUGUST,
    until: NOVEMBER,
    op: 'set',
    appliesTo: 'alreadyInside',
    ...over,
  };
  return [
    { ...common, parameter: 'retention_payment', by: pounds },
    { ...common, parameter: 'payment_counts_as_pay', by: 1 },
    { ...common, parameter: 'payment_tie_in_days', by: TIE_IN },
  ];
}

/** One unit; pay of 40,000 pounds, elasticity -1 at every length of service, a fifth leaves a year. */
function unit(changes: readonly Change[], figures: Parameters<typeof smallInputs>[1] = {}, edges = ON): Inputs {
  const inputs = smallInputs(
    { PO: 40, PSO: 5, SPO: 5 },
    {
      pay: 40_000,
      edge_c7_elasticity: -1,
      edge_c7_by_service: 1,
      leaving_rate: [0.2, 0.1, 0.05, 0],
      leaving_shape_by_service: 1,
      retirement_share: 0, // nobody is kept from it
      po_promotion_rate: 0,
      po_headquarters_rate: 0,
      payment_rebound_share: 1,
      ...figures,
    },
  );
  return { ...inputs, changes, edges, untilDay: 365 };
}

/** The first officer in post at the end of the month in which `day` falls, and their multiplier after a payment. */
function afterAt(inputs: Inputs, until: number): number {
  const service = playOn(startedService({ ...inputs, untilDay: until }));
  return afterPayment(service, firstPo(service));
}

function firstPo({ officers }: Service): number {
  let row = 0;
  while (officers.inPost[row] === 0 || officers.grade[row] !== 0) row++;
  return row;
}

describe('a payment acts as so much more pay', () => {
  test('a tenth more pay at an elasticity of -1: 1 / 1.1 of the rate, on its days and for its grade', () => {
    const service = startedService(unit(payment()));
    const at = (day: number, grade = 'PO') => paymentMultiplier(service, day, { region: 'one', grade, band: '5-10' });
    expect(at(AUGUST)).toBeCloseTo(1 / 1.1, 12);
    expect([at(AUGUST - 1), at(NOVEMBER), at(AUGUST, 'PSO')]).toEqual([1, 1, 1]);
  });

  test('the rate of an officer follows; with the edge off, or a payment whose effect is a claim, it does not', () => {
    const rate = (inputs: Inputs) => {
      const service = playOn(startedService({ ...inputs, untilDay: 62 }));
      return leavingPerDay(service, firstPo(service), 62) * 365.25;
    };
    expect(rate(unit(payment()))).toBeCloseTo(0.2 / 1.1, 10);
    expect(rate(unit(payment(), {}, []))).toBeCloseTo(0.2, 10);
    expect(rate(unit(payment().slice(0, 1)))).toBeCloseTo(0.2, 10);
  });
});

describe('after a payment', () => {
  // 92 days at 0.2 a year, 1 - 1 / 1.1 of which is kept
  const kept = (0.2 / 365.25) * (1 - 1 / 1.1) * 92;

  test('bound: as while it was paid', () => {
    expect(afterAt(unit(payment()), NOVEMBER + TIE_IN - 1)).toBeCloseTo(1 / 1.1, 10);
  });

  test('free: all of the kept leave within a year where the share is 1, so the hazard kept comes back', () => {
    const free = afterAt(unit(payment()), NOVEMBER + TIE_IN);
    expect(free).toBeCloseTo(1 + kept / 0.2, 10);
  });

  test('half of them where it is a half, none where it is 0', () => {
    const half = -Math.log(1 - 0.5 * (1 - Math.exp(-kept)));
    expect(afterAt(unit(payment(), { payment_rebound_share: 0.5 }), NOVEMBER + TIE_IN)).toBeCloseTo(1 + half / 0.2, 10);
    expect(afterAt(unit(payment(), { payment_rebound_share: 0 }), NOVEMBER + TIE_IN)).toBe(1);
    expect(reboundHazard(kept, 1)).toBeCloseTo(kept, 12);
  });

  test('over a year later, and for whoever was not paid, nothing', () => {
    const brief = payment({ from: 1, until: 2 });
    const inputs = unit(brief.slice(0, 2));
    expect(afterAt(inputs, 364)).toBeGreaterThan(1);
    expect(afterAt({ ...inputs, untilDay: 400 }, 368)).toBe(1);
    expect(afterAt(unit(payment({ where: { grade: 'PSO' } })), NOVEMBER + TIE_IN)).toBe(1);
  });

  test('saturates where pay does, so that the bound of the thinning holds', () => {
    const figures = { edge_c7_elasticity: -3, edge_c7_least: 0.3, edge_c7_most: 1.01 };
    expect(afterAt(unit(payment({}, 30_000), figures), NOVEMBER + TIE_IN)).toBeCloseTo(1.01, 10);
  });
});

describe('what the month says of it', () => {
  const figures = (changes: readonly Change[], over = {}) => {
    const { values } = simulate(unit(changes, { leaving_rate: 0, ...over }), 'paid', 0);
    return (month: number, column: ColumnName) => values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
  };

  test('40 officers paid for 31 days of August; nobody who never leaves is kept', () => {
    const at = figures(payment());
    expect(at(2, 'paid_to_stay_days')).toBe(40 * 31);
    expect(at(1, 'paid_to_stay_days')).toBe(0);
    expect(at(2, 'kept_by_payment')).toBe(0);
    expect(at(2, 'cost_levers')).toBeCloseTo((40 * POUNDS * 31) / 365.25, 6);
  });

  test('expected leavers kept are rate x (1 - 1 / 1.1) x officer-years paid', () => {
    const at = figures(payment(), { leaving_rate: [0.2, 0, 0, 0] });
    const years = at(2, 'paid_to_stay_days') / 365.25;
    expect(at(2, 'kept_by_payment')).toBeCloseTo(0.2 * (1 - 1 / 1.1) * years, 10);
  });

  test('a payment that does not act through pay is charged and counted nowhere else', () => {
    const at = figures(payment().slice(0, 1));
    expect(at(2, 'cost_levers')).toBeGreaterThan(0);
    expect(at(2, 'paid_to_stay_days')).toBe(0);
  });
});
