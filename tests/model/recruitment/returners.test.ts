import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { leavingPerDay } from '../../../src/model/staff/leaving.js';
import { ORIGIN } from '../../../src/model/staff/officers.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { smallInputs, smallService } from '../support/smallService.js';

const share = (by: number, from = 1): Change => ({
  parameter: 'returners_share',
  where: {},
  from,
  until: 100_000,
  op: 'set',
  by,
  appliesTo: 'alreadyInside',
});

const FIGURES = {
  leaving_rate: 0.5,
  leaving_shape_by_service: 1,
  retirement_share: 0, // whoever retires is not asked
  po_promotion_rate: 0,
  po_headquarters_rate: 0,
  po_required_fte: 40,
  returners_away: 2,
  returners_lead_time: 1,
  returners_ramp_weeks: 0,
};

/** Forty POs, half of whom leave in a year, and posts for forty. */
function playedTo(day: number, changes: readonly Change[], figures: Record<string, number> = {}, c19 = false): Service {
  const inputs = smallInputs({ PO: 40, PSO: 0, SPO: 0 }, { ...FIGURES, ...figures });
  const service = smallService({ ...inputs, changes, edges: [{ id: 'c19', on: c19 }] });
  startProcesses(service);
  service.simulation.runUntil(day);
  return service;
}

const flow = (service: Service, name: ColumnName) => service.ledger.flow(0, COLUMN_INDEX[name]);
const rowsOf = (service: Service, origin: number) =>
  Array.from({ length: service.officers.rows }, (_, row) => row).filter(
    (row) => service.officers.origin[row] === origin,
  );
const identity = ({ officers }: Service, row: number) => `${officers.idHigh[row]! % 2 ** 24}/${officers.idLow[row]}`;

describe('former officers asked back', () => {
  test('nobody without the lever', () => {
    expect(flow(playedTo(400, []), 'po_leavers')).toBeGreaterThan(5);
    expect(flow(playedTo(400, []), 'po_returned')).toBe(0);
  });

  test('all of them where all are willing: two months away, a month of lead time, their service counted on', () => {
    const service = playedTo(400, [share(1)]);
    const { officers } = service;
    const back = rowsOf(service, ORIGIN.returned);
    expect(back.length).toBeGreaterThan(5);
    for (const row of back) {
      const before = rowsOf(service, ORIGIN.staff).find(
        (other) => identity(service, other) === identity(service, row),
      )!;
      const away = officers.serviceFrom[row]! - officers.serviceFrom[before]!;
      expect(away).toBeCloseTo(61 + 30, 9); // two months and one, each 30.4 days
      expect([officers.unit[row], officers.fteHundredths[row]]).toEqual([
        officers.unit[before],
        officers.fteHundredths[before],
      ]);
    }
    const arrived = flow(service, 'po_returned');
    const due = rowsOf(service, ORIGIN.staff).filter(
      (row) => officers.askBack[row] > 0 && officers.leftOn[row]! + 91 < 400,
    );
    expect(arrived).toBe(due.length);
    expect(service.ledger.level(0, COLUMN_INDEX.po_heads)).toBe(40 - flow(service, 'po_leavers') + arrived);
  });

  test('a larger share adds people: whoever comes at a third comes at two thirds', () => {
    const names = (by: number) => {
      const service = playedTo(400, [share(by)]);
      return rowsOf(service, ORIGIN.returned).map((row) => identity(service, row));
    };
    const [third, most] = [names(1 / 3), names(2 / 3)];
    expect(third.length).toBeGreaterThan(0);
    expect(most.length).toBeGreaterThan(third.length);
    expect(third.filter((name) => !most.includes(name))).toEqual([]);
  });

  test('those who left before the service asks are asked on its first day, if they have not been gone for too long', () => {
    const service = playedTo(302, [share(1, 300)], { returners_within: 100 / 365.25 });
    const { officers } = service;
    const leavers = rowsOf(service, ORIGIN.staff).filter((row) => officers.askBack[row] > 0);
    const asked = leavers.filter((row) => officers.askBack[row] === 2);
    expect(asked.length).toBeGreaterThan(0);
    expect(asked.length).toBeLessThan(leavers.length);
    expect(asked).toEqual(leavers.filter((row) => officers.leftOn[row]! >= 200 && officers.leftOn[row]! + 61 <= 301));
  });

  test('nobody without a vacancy', () => {
    expect(flow(playedTo(400, [share(1)], { po_required_fte: 0 }), 'po_returned')).toBe(0);
  });
});

describe('C19: the causes of leaving persist', () => {
  const multiple = (c19: boolean, figures: Record<string, number> = {}) => {
    const service = playedTo(200, [share(1)], { leaving_rate: 0.2, edge_c19_multiple: 1.5, ...figures }, c19);
    const [back] = rowsOf(service, ORIGIN.returned);
    const [other] = rowsOf(service, ORIGIN.staff);
    return leavingPerDay(service, back!, 200) / leavingPerDay(service, other!, 200);
  };

  test('who has come back leaves at the multiple; at the rate of the others where it is off or the causes are mended', () => {
    expect(multiple(true)).toBeCloseTo(1.5, 12);
    expect(multiple(false)).toBe(1);
    expect(multiple(true, { exit_causes_mended: 1 })).toBe(1);
  });

  test('a reach above the bound of leaving is refused', () => {
    expect(() => playedTo(1, [], { leaving_rate: 0.5, edge_c19_multiple: 1.5 }, true)).toThrow('leaving_rate_bound');
  });
});
