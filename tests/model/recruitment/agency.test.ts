import { describe, expect, test } from 'vitest';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const heads = (by: number, over: Partial<Change> = {}): Change => ({
  parameter: 'agency_heads',
  where: {},
  from: 5,
  until: 200,
  op: 'set',
  by,
  appliesTo: 'alreadyInside',
  ...over,
});

/** One PSO who stays, and agency officers who come a week after they are ordered and carry all of the work from the first day. */
function orderedService(changes: readonly Change[], figures: Record<string, number> = {}): Service {
  const inputs = smallInputs(
    { PO: 0, PSO: 1, SPO: 0 },
    { leaving_rate: 0, agency_lead_time: 1, agency_exit_rate: 0, agency_ramp_weeks: 0, ...figures },
  );
  const service = smallService({ ...inputs, changes });
  startProcesses(service);
  return service;
}

const level = (service: Service, name: ColumnName) => service.ledger.level(0, COLUMN_INDEX[name]);
const flow = (service: Service, name: ColumnName) => service.ledger.flow(0, COLUMN_INDEX[name]);

describe('agency officers', () => {
  test('come after the lead time, count among case holders and not among POs, and go when the lever ends', () => {
    const service = orderedService([heads(2)]);
    const psoPoints = service.units.pointsAvailable[0]!;
    service.simulation.runUntil(12); // ordered on day 5, there on day 12
    expect(level(service, 'agency_fte')).toBe(0);
    service.simulation.runUntil(13);
    expect(level(service, 'agency_fte')).toBe(200);
    expect([level(service, 'po_fte'), level(service, 'po_heads'), level(service, 'po_case_holding_fte')]).toEqual([
      0, 0, 0,
    ]);
    expect(level(service, 'case_holding_fte')).toBe(300);
    expect(service.units.pointsAvailable[0]).toBeGreaterThan(psoPoints);
    service.simulation.runUntil(201);
    expect(level(service, 'agency_fte')).toBe(0);
    expect(level(service, 'case_holding_fte')).toBe(100);
    expect(service.units.pointsAvailable[0]).toBe(psoPoints);
    expect([flow(service, 'agency_started'), flow(service, 'agency_left')]).toEqual([2, 2]);
  });

  test('carry part of the usual work at first', () => {
    const service = orderedService([heads(1)], { agency_ramp_share: 0.5, agency_ramp_weeks: 2 });
    const before = service.units.pointsAvailable[0]!;
    service.simulation.runUntil(13);
    const ramped = service.units.pointsAvailable[0]! - before;
    service.simulation.runUntil(12 + 14 + 1);
    expect(ramped).toBe(Math.round((service.units.pointsAvailable[0]! - before) / 2));
  });

  test('hold tier B without high risk; not tier A, and nothing of high risk', () => {
    const service = orderedService([heads(1)]);
    service.simulation.runUntil(13);
    const held = [
      { letter: 0, number: 1, risk: {} },
      { letter: 1, number: 1, risk: { rosh: 2 } },
      { letter: 1, number: 1, risk: {} },
    ].map((next) => addCase(service, next));
    service.simulation.runUntil(14);
    expect(held.map((row) => service.people.officer(row) >= 0)).toEqual([false, false, true]);
    expect(observedNow(service)('agency_held_cases')).toBe(1);
    service.simulation.runUntil(201); // the officer goes; the PSO may not hold it
    expect(service.people.officer(held[2])).toBe(-1);
  });

  test('who goes is replaced after the lead time by somebody new; the seat is the same', () => {
    const service = orderedService([heads(1)], { agency_exit_rate: 4 });
    service.simulation.runUntil(200);
    const { officers } = service;
    const rows = Array.from({ length: officers.rows - 1 }, (_, index) => index + 1); // the first is the PSO
    expect(rows.length).toBeGreaterThan(1);
    expect(rows.map((row) => officers.idLow[row])).toEqual(rows.map((_, index) => index));
    expect(new Set(rows.map((row) => officers.idHigh[row])).size).toBe(1);
    expect(flow(service, 'agency_started') - flow(service, 'agency_left')).toBe(level(service, 'agency_fte') / 100);
  });

  test('an exit rate above its bound is refused', () => {
    expect(() => orderedService([], { agency_exit_rate: 5 })).toThrow('agency_exit_bound');
  });
});

test('cost: FTE-days x (pay + pension + National Insurance) of a PO x (1 + premium)', () => {
  const service = orderedService([heads(1, { until: 400 })], {
    pay: 40_000,
    employer_pension: 0.3,
    national_insurance_rate: 0.1,
    national_insurance_threshold: 5000,
    agency_premium: 0.5,
  });
  service.simulation.runUntil(31); // there on day 12: 19 days of the month of 31
  const yearly = (40_000 * 1.3 + 0.1 * 35_000) * 1.5;
  expect(observedNow(service)('cost_agency')).toBeCloseTo((yearly * 19) / 365.25, 6);
});

describe('England and Wales', () => {
  const nation = (changes: readonly Change[]): Inputs => ({
    ...withFigures(serviceInputs('2025-06-30', 60, ['london', 'wales']), { agency_exit_rate: 0 }),
    changes,
  });
  const started = (changes: readonly Change[]) => {
    const service = startedService(nation(changes));
    const total = [0, 0];
    playOn(service, () => {
      service.selected.forEach((region, index) => {
        total[index]! += service.ledger.flow(region, COLUMN_INDEX.agency_started);
      });
    });
    return { service, total };
  };

  test('shared by shares of probation officers; over the regions named alone where some are', () => {
    const { regions } = serviceInputs('2025-06-30', 60);
    const shareOf = (id: string) => regions.find((region) => region.id === id)!.share;
    const national = started([heads(1000, { from: 1 })]).total;
    expect(Math.abs(national[1]! - 1000 * shareOf('wales'))).toBeLessThan(1);
    expect(Math.abs(national[0]! - 1000 * shareOf('london'))).toBeLessThan(1);
    expect(started([heads(37, { from: 1, where: { region: 'wales' } })]).total).toEqual([0, 37]);
  });

  test('a lever that orders nobody gives the same events as none, and one that orders moves no luck of the staff', () => {
    const leavers = (service: Service) => {
      const { officers } = service;
      return Array.from({ length: officers.rows }, (_, row) => row)
        .filter((row) => officers.origin[row] === 0)
        .map((row) => `${officers.idHigh[row]}/${officers.idLow[row]}`);
    };
    const plain = started([]).service;
    const none = started([heads(0, { from: 1 })]).service;
    expect(none.selected.map((region) => none.digest.text(region))).toEqual(
      plain.selected.map((region) => plain.digest.text(region)),
    );
    expect(leavers(started([heads(200, { from: 1 })]).service)).toEqual(leavers(plain));
  });
});
