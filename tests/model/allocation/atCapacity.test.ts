import { describe, expect, test } from 'vitest';
import { callAllocation } from '../../../src/model/allocation/allocate.js';
import { NOBODY } from '../../../src/model/caseload/people.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { ABSENCE, countOfficer, uncountOfficer } from '../../../src/model/staff/officerLedger.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { beginAbsence } from '../../../src/model/staff/sickness.js';
import { startProcesses } from '../../../src/model/start/start.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const [A, D] = [0, 3];
const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0 };
/** Order of the axis: force-high-risk, share, spo-holds, refuse, agency. */
const AT_CAPACITY = {
  wait: [0, 0, 0, 0, 0],
  forceHighRisk: [1, 0, 0, 0, 0],
  share: [0, 1, 0, 0, 0],
  spoHolds: [0, 0, 1, 0, 0],
  refuse: [0, 0, 0, 1, 0],
  shareThenSpo: [0, 1, 2, 0, 0],
  spoThenShare: [0, 2, 1, 0, 0],
  agency: [0, 0, 0, 0, 1],
};

/** One region of two units; seats are dealt in turn, so each has half of the staff. Nobody may pass one case. */
function twoUnits(
  staff: Inputs['start']['staffFte'],
  atCapacity: keyof typeof AT_CAPACITY,
  figures: Record<string, number | readonly number[]> = {},
): Service {
  const inputs = smallInputs(staff, {
    ...STILL,
    most_cases: [1, 1, 0, 0],
    at_capacity: AT_CAPACITY[atCapacity],
    ...figures,
  });
  return smallService({ ...inputs, regions: [{ id: 'one', name: 'One', share: 1, units: 2 }] });
}

const caseInFirst = (service: Service, letter: number) => addCase(service, { letter, number: 1, unit: 0 });

const holder = (service: Service, row: number) => service.people.officer(row);
const unitOfHolder = (service: Service, row: number) => service.officers.unit[holder(service, row)];
const flow = (service: Service, column: ColumnName) => service.ledger.flow(0, COLUMN_INDEX[column]);
const level = (service: Service, column: ColumnName) => observedNow(service, 0)(column);

describe('a case that nobody of its unit may take', () => {
  test('waits, since the day on which it came', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 2 }, 'wait');
    const rows = [caseInFirst(service, A), caseInFirst(service, D)];
    service.simulation.runUntil(15);
    expect(rows.map((row) => holder(service, row) === NOBODY)).toEqual([false, true]);
    expect(service.people.waitingSince(rows[1]!)).toBe(0);
    expect([level(service, 'unallocated_low'), level(service, 'waited_days_low')]).toEqual([1, 15]);
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('is given to the unit all the same where the person is at high risk, and waits where not', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 0 }, 'forceHighRisk');
    const rows = [A, A, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    expect(rows.map((row) => holder(service, row) === NOBODY)).toEqual([false, false, true]);
    expect(unitOfHolder(service, rows[1]!)).toBe(0);
  });

  test('goes to another unit of the region while a desk there has room, and is counted', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 0 }, 'share');
    const rows = [A, A, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    expect(unitOfHolder(service, rows[0]!)).toBe(0);
    expect([unitOfHolder(service, rows[1]!), service.people.unit(rows[1]!)]).toEqual([1, 1]);
    expect(holder(service, rows[2]!)).toBe(NOBODY);
    expect(flow(service, 'cases_shared')).toBe(1);
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('shares as many as the others have room for', () => {
    const service = twoUnits({ PO: 4, PSO: 0, SPO: 0 }, 'share');
    const rows = [D, D, D, D, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    const units = rows.map((row) => (holder(service, row) === NOBODY ? null : unitOfHolder(service, row)));
    expect(units.sort()).toEqual([0, 0, 1, 1, null]);
    expect(flow(service, 'cases_shared')).toBe(2);
  });

  test('goes to the desk of the region that is lightest with the case on it, not to the emptiest', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 0 }, 'refuse', { refusal_answer_days: 0, most_cases: [1, 0, 0, 0] });
    const { officers } = service;
    const small = officers.unit[0] === 1 ? 0 : 1;
    uncountOfficer(service, small, 0);
    officers.fteHundredths[small] = 20;
    countOfficer(service, small, 0);
    caseInFirst(service, D); // fills the large desk of the first unit up to its limit
    const heavy = caseInFirst(service, A);
    service.simulation.runUntil(1);
    // A on the large desk beside D: (29 + 1 + 146 + 1) / 2176; on the empty one of a fifth: (146 + 1) / 435
    expect(unitOfHolder(service, heavy)).toBe(0);
  });

  test('is not covered by an SPO who is away', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 2 }, 'spoHolds');
    for (let row = 0; row < service.officers.rows; row++) {
      if (service.officers.grade[row] === GRADE.SPO) beginAbsence(service, row, ABSENCE.short, 20);
    }
    const rows = [A, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    expect(holder(service, rows[1]!)).toBe(NOBODY);
  });

  test('is covered by an SPO up to the most cases: not allocated to an officer, and in no officer’s workload', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 2 }, 'spoHolds', { spo_most_cases: 1 });
    const rows = [A, D, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    const grades = rows.map((row) =>
      holder(service, row) === NOBODY ? null : service.officers.grade[holder(service, row)],
    );
    expect(grades).toEqual([GRADE.PO, GRADE.SPO, null]);
    expect(service.units.pointsHeld[0]).toBe(service.people.points(rows[0]!));
    expect(level(service, 'spo_held_cases')).toBe(1);
    expect(level(service, 'points_spo_held')).toBeCloseTo(
      service.inputs.anchors.workloadFactor * service.people.points(rows[1]!),
      9,
    );
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('goes back from the SPO when the month ends, to an officer who has room by then', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 2 }, 'spoHolds');
    const rows = [A, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(31);
    expect(service.officers.grade[holder(service, rows[1]!)]).toBe(GRADE.SPO);
    service.tables = { ...service.tables, capRules: [null] } as Service['tables'];
    service.closeMonth(31);
    service.beginMonth(31, 62);
    service.simulation.runUntil(32);
    expect(service.officers.grade[holder(service, rows[1]!)]).toBe(GRADE.PO);
    expect(level(service, 'points_spo_held')).toBe(0);
    expect(flow(service, 'officer_changes')).toBe(0); // an SPO who covers was never the named officer
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('goes back from the SPO on the day on which the rule ends', () => {
    const inputs = smallInputs({ PO: 1, PSO: 0, SPO: 1 }, STILL);
    const during = { where: {}, from: 1, until: 10, op: 'set', appliesTo: 'alreadyInside' } as const;
    const service = smallService({
      ...inputs,
      changes: [
        { parameter: 'most_cases', ...during, where: { grade: 'PO' }, by: 1 },
        { parameter: 'at_capacity', ...during, where: { cell: { capacity_step: 'spo-holds' } }, by: 1 },
      ],
    });
    startProcesses(service);
    service.simulation.runUntil(2);
    const rows = [A, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(10);
    expect(service.officers.grade[holder(service, rows[1]!)]).toBe(GRADE.SPO);
    service.simulation.runUntil(11);
    expect(service.officers.grade[holder(service, rows[1]!)]).toBe(GRADE.PO);
  });

  test('brings agency officers at the end of the month, as many as the points ask for and no more than the most', () => {
    const orders = (most: number) => {
      const figures = { agency_at_capacity: most, agency_lead_time: 0, agency_exit_rate: 0, agency_ramp_weeks: 0 };
      const service = twoUnits({ PO: 2, PSO: 0, SPO: 0 }, 'agency', figures);
      const rows = Array.from({ length: 90 }, () => caseInFirst(service, D));
      service.simulation.runUntil(31);
      expect(rows.filter((row) => holder(service, row) !== NOBODY)).toHaveLength(1);
      service.closeMonth(31);
      service.beginMonth(31, 62);
      service.simulation.runUntil(33);
      return service;
    };
    // 89 orders of 29 points wait: 89 x 29 x the factor 1.2707 = 3,280 points for officers of 2,176 points, so two
    const two = orders(10);
    expect(level(two, 'agency_fte')).toBe(2);
    expect(brokenInvariants(two)).toEqual([]);
    expect(level(orders(1), 'agency_fte')).toBe(1);
  });

  test('is placed by the region after its time to answer, above the limit, on the lightest desk', () => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 0 }, 'refuse', { refusal_answer_days: 28 });
    const rows = [A, D, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(28);
    expect(rows.map((row) => holder(service, row) === NOBODY)).toEqual([false, true, true]);
    service.simulation.runUntil(29);
    // the desk of the second unit is empty: it takes the first of the two, and is then still lighter than A plus D
    expect(rows.map((row) => unitOfHolder(service, row))).toEqual([0, 1, 1]);
    expect(flow(service, 'refused_cases_placed')).toBe(2);
    expect(brokenInvariants(service)).toEqual([]);
  });

  test.each([
    ['shareThenSpo', [GRADE.PO, GRADE.PO, GRADE.SPO]],
    ['spoThenShare', [GRADE.PO, GRADE.SPO, GRADE.PO]],
  ] as const)('%s: steps are tried in the order given', (order, expected) => {
    const service = twoUnits({ PO: 2, PSO: 0, SPO: 2 }, order, { spo_most_cases: 1 });
    const rows = [A, D, D].map((letter) => caseInFirst(service, letter));
    service.simulation.runUntil(1);
    expect(rows.map((row) => service.officers.grade[holder(service, row)])).toEqual(expected);
  });
});

describe('a protected caseload', () => {
  test('binds those it names and nobody else; a case without points counts as a case', () => {
    const inputs = smallInputs({ PO: 1, PSO: 1, SPO: 0 }, { ...STILL, most_cases: [0, 2, 0, 0] });
    const service = smallService(inputs);
    for (let i = 0; i < 12; i++) addCase(service, { letter: D, number: 1, underReset: true });
    callAllocation(service, 0, 0);
    service.simulation.runUntil(1);
    const casesOf = (grade: number) => {
      const row = service.officers.grade.indexOf(grade);
      return service.officers.cases[row];
    };
    expect([casesOf(GRADE.PO), casesOf(GRADE.PSO)]).toEqual([10, 2]);
  });
});
