import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** A move on day 5, as the lever writes it. */
const move = (parameter: string, by: number): Change => ({
  parameter,
  where: {},
  from: 5,
  until: 6,
  op: 'set',
  by,
  appliesTo: 'alreadyInside',
});

/** A hundred POs who stay, half of them in other roles. */
function playedTo(day: number, ...changes: readonly Change[]): Service {
  const inputs = smallInputs(
    { PO: 100, PSO: 0, SPO: 0 },
    {
      leaving_rate: 0,
      po_promotion_rate: 0,
      po_headquarters_rate: 0,
      case_holding_share: 0.5,
      redeployed_load_share: 0.5,
      redeployed_load_months: 2,
    },
  );
  const service = smallService({ ...inputs, changes });
  startProcesses(service);
  service.simulation.runUntil(day);
  return service;
}

const level = (service: Service, name: ColumnName) => service.ledger.level(0, COLUMN_INDEX[name]);
const flow = (service: Service, name: ColumnName) => service.ledger.flow(0, COLUMN_INDEX[name]);
const holders = ({ officers }: Service) =>
  Array.from({ length: officers.rows }, (_, row) => row).filter((row) => officers.holdsCases[row] === 1);

describe('from other roles', () => {
  test('all of them move on the day: no more POs, twice the case holders, at half the usual work for two months', () => {
    const before = playedTo(5, move('redeployed_role_share', 1));
    expect([level(before, 'po_fte'), level(before, 'po_case_holding_fte')]).toEqual([10_000, 5000]);
    const points = before.units.pointsAvailable[0]!;
    const after = playedTo(6, move('redeployed_role_share', 1));
    expect([level(after, 'po_fte'), level(after, 'po_case_holding_fte')]).toEqual([10_000, 10_000]);
    expect(flow(after, 'po_redeployed_from_roles')).toBe(50);
    expect(Math.abs(after.units.pointsAvailable[0]! - 1.5 * points)).toBeLessThanOrEqual(50); // each rounded
    const later = playedTo(5 + 61 + 1, move('redeployed_role_share', 1));
    expect(later.units.pointsAvailable[0]).toBe(2 * points);
  });

  test("a share moves by each officer's own mark: a larger one moves the same people and more", () => {
    const third = holders(playedTo(6, move('redeployed_role_share', 1 / 3)));
    const most = holders(playedTo(6, move('redeployed_role_share', 2 / 3)));
    expect(third.length).toBeGreaterThan(50);
    expect(most.length).toBeGreaterThan(third.length);
    expect(third.filter((row) => !most.includes(row))).toEqual([]);
  });

  test('a share of none moves nobody and changes no event', () => {
    const [none, plain] = [playedTo(60, move('redeployed_role_share', 0)), playedTo(60)];
    expect(none.digest.text(0)).toBe(plain.digest.text(0));
    expect(holders(none).length).toBe(50);
  });
});

test('from headquarters: new among POs, ten years of service, part of the usual work at first', () => {
  const service = playedTo(6, move('redeployed_from_headquarters', 7));
  expect(flow(service, 'po_redeployed_from_headquarters')).toBe(7);
  expect(level(service, 'po_heads')).toBe(107);
  expect(level(service, 'po_case_holding_fte')).toBe(5700);
  const { officers } = service;
  const row = officers.rows - 1;
  expect(officers.serviceFrom[row]).toBeCloseTo(5 - 3652.5, 9);
  const usual = service.tables.availability.points(100, 0);
  expect(officers.available[row]).toBe(Math.round(usual / 2));
});
