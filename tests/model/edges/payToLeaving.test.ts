import { describe, expect, test } from 'vitest';
import { EDGE_IDS } from '../../../src/model/edges/edgeIds.js';
import { payMultiplier } from '../../../src/model/edges/payToLeaving.js';
import type { Change, EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import { simulate } from '../../../src/model/simulate.js';
import { DAYS_PER_YEAR } from '../../../src/model/vocabulary.js';
import { playOn, startedService } from '../support/playedService.js';
import { withFigures } from '../support/serviceInputs.js';
import { smallInputs } from '../support/smallService.js';

/** 1 October 2025, and 16 of the same month, from 1 July. */
const [OCTOBER, MIDDLE_OF_OCTOBER] = [92, 107];
const ON: readonly EdgeSwitch[] = [{ id: 'c7', on: true }];

const award = (perCent: number, over: Partial<Change> = {}): Change => ({
  parameter: 'pay',
  where: {},
  from: OCTOBER,
  until: 1000,
  op: 'multiply',
  by: 1 + perCent / 100,
  appliesTo: 'alreadyInside',
  ...over,
});

/** One unit of 400 probation officers without a caseload. */
function unit(changes: readonly Change[], edges: readonly EdgeSwitch[] = ON, untilDay = 365): Inputs {
  const figures = { edge_c7_elasticity: -1.5, edge_c7_by_service: [1.7, 1.55, 1.4, 1.05, 0.6, 0.05] };
  return { ...smallInputs({ PO: 400, PSO: 10, SPO: 10 }, figures), changes, edges, untilDay };
}

const multiplier = (inputs: Inputs, day: number, band = '5-10', grade = 'PO') =>
  payMultiplier(startedService(inputs), day, { region: 'one', grade, band });

describe('edge C7, pay to leaving', () => {
  test('12 per cent more pay at 5 to 9 years: 1.12 to the power -1.5 x 1.05; nothing before it or at the start', () => {
    const inputs = unit([award(12)]);
    expect(multiplier(inputs, OCTOBER)).toBeCloseTo(1.12 ** (-1.5 * 1.05), 12);
    expect(multiplier(inputs, OCTOBER - 1)).toBe(1);
    expect(multiplier(unit([]), 300)).toBe(1);
  });

  test('the newer somebody is, the more', () => {
    const inputs = unit([award(12)]);
    const ofBands = ['0-1', '1-3', '3-5', '5-10', '10-15', '15+'].map((band) => multiplier(inputs, 200, band));
    expect(ofBands).toEqual([...ofBands].sort((a, b) => a - b));
    expect(ofBands[5]).toBeGreaterThan(0.99);
  });

  test('an award for one grade keeps nobody of another', () => {
    expect(multiplier(unit([award(12, { where: { grade: 'PO' } })]), 200, '0-1', 'PSO')).toBe(1);
  });

  test('pay outside that runs ahead drives people out: by 2 % a year, after two years', () => {
    const inputs = withFigures(unit([]), { outside_pay_growth: 0.02 });
    expect(multiplier(inputs, 2 * DAYS_PER_YEAR)).toBeCloseTo(1.02 ** (2 * 1.5 * 1.05), 10);
    expect(multiplier(inputs, 0)).toBe(1);
  });

  test('saturates at both ends', () => {
    expect(multiplier(unit([award(500)]), 200, '0-1')).toBe(0.5);
    expect(multiplier(withFigures(unit([]), { outside_pay_growth: 0.2 }), 900, '0-1')).toBe(2);
  });

  test('the rates of the tables follow: on the day of an award, month by month outside', () => {
    const ratesAt = (inputs: Inputs) => {
      const service = startedService(inputs);
      const [before] = service.tables.leavingPerDay;
      playOn(service);
      return service.tables.leavingPerDay[0] / before;
    };
    expect(ratesAt(unit([award(12)], ON, 100))).toBeCloseTo(1.12 ** (-1.5 * 1.7), 10);
    const drifting = withFigures(unit([], ON, 92), { outside_pay_growth: 0.02 });
    expect(ratesAt(drifting)).toBeCloseTo(1.02 ** ((1.5 * 1.7 * 92) / DAYS_PER_YEAR), 10);
    expect(ratesAt({ ...drifting, edges: [] })).toBe(1);
  });

  test.each([
    ['those of the baseline, and pay far behind', ['c1', 'c3', 'c7'], 0.2],
    ['all, and pay that keeps up', EDGE_IDS, 0],
  ])('with every edge at its most (%s) no rate passes the bound', (_, edges, growth) => {
    const strongest = withFigures(
      { ...unit([]), edges: edges.map((id) => ({ id, on: true })) },
      { outside_pay_growth: growth, edge_c7_elasticity: -3, edge_c3_strength: 0.1, edge_c1_hazard_ratio: 2 },
    );
    expect(() => playOn(startedService({ ...strongest, untilDay: 1096 }))).not.toThrow();
  });
});

describe('the cost of an award', () => {
  const costs = (changes: readonly Change[], edges: readonly EdgeSwitch[] = []) => {
    const { values } = simulate(unit(changes, edges, 123), 'award', 0);
    const at = (month: number, column: ColumnName) => values[month * COLUMN_COUNT + COLUMN_INDEX[column]];
    return [1, 2, 3, 4].map((month) => at(month, 'cost_pay'));
  };
  const without = costs([]);

  test('is counted from its day: nothing before, the whole of it from the first of a month', () => {
    const ratios = costs([award(12)]).map((cost, month) => cost / without[month]);
    expect(ratios.slice(0, 3)).toEqual([1, 1, 1]);
    expect(ratios[3]).toBeCloseTo(1.12, 12);
  });

  test('from the middle of a month for the days that are left: 16 of 31', () => {
    const ratios = costs([award(12, { from: MIDDLE_OF_OCTOBER })]).map((cost, month) => cost / without[month]);
    expect(ratios[3]).toBeCloseTo(1 + (0.12 * 16) / 31, 12);
  });

  test('the award alone only costs; with the edge on fewer leave', () => {
    const inputs = withFigures(unit([award(50)], ON, 730), { leaving_rate: [0.2, 0.1, 0.05, 0] });
    const leavers = (edges: readonly EdgeSwitch[]) =>
      [0, 1, 2, 3].reduce((sum, replication) => {
        const { values, months } = simulate({ ...inputs, edges }, 'award', replication);
        for (let month = 1; month < months; month++) sum += values[month * COLUMN_COUNT + COLUMN_INDEX.po_leavers];
        return sum;
      }, 0);
    // 1.5 to the power -1.5, fading with service: about four in ten fewer of those under fifteen years
    expect(leavers(ON)).toBeLessThan(0.8 * leavers([]));
  });
});
