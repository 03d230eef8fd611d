import { describe, expect, test } from 'vitest';
import { allocateBatch } from '../../../src/model/allocation/allocate.js';
import { NOBODY } from '../../../src/model/caseload/people.js';
import type { Service } from '../../../src/model/service.js';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { beginAbsence } from '../../../src/model/staff/sickness.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const [A, B, C, D] = [0, 1, 2, 3];
const UNIT = 0;

function allocate(service: Service): void {
  allocateBatch(service, UNIT, service.simulation.now);
}

const holderOf = (service: Service, row: number) => service.people.officer(row);
const rowsOf = (service: Service, grade: number) =>
  Array.from({ length: service.officers.rows }, (_, row) => row).filter((row) => service.officers.grade[row] === grade);

describe('who may hold what', () => {
  test.each([
    [A, true, true],
    [B, true, true],
    [C, true, false],
    [D, true, false],
  ])('tier letter %i: a probation officer may; a PSO alone leaves it waiting: %s, %s', (letter, poHolds, psoLeaves) => {
    const officers = smallService(smallInputs({ PO: 1, PSO: 0, SPO: 0 }));
    const first = addCase(officers, { letter, number: 1 });
    allocate(officers);
    expect(holderOf(officers, first) !== NOBODY).toBe(poHolds);
    const assistants = smallService(smallInputs({ PO: 0, PSO: 3, SPO: 1 }));
    const second = addCase(assistants, { letter, number: 1 });
    allocate(assistants);
    expect(holderOf(assistants, second) === NOBODY).toBe(psoLeaves);
  });

  test('the newly qualified hold B and below, not A', () => {
    const service = smallService(
      smallInputs(
        { PO: 2, PSO: 0, SPO: 0 },
        {
          newly_qualified_share_at_start: 1,
          stock_by_service_band: Array.from({ length: 4 }, () => [1, 0, 0, 0, 0, 0]).flat(),
        },
      ),
    );
    const [heavy, next] = [addCase(service, { letter: A, number: 1 }), addCase(service, { letter: B, number: 1 })];
    allocate(service);
    expect(holderOf(service, heavy)).toBe(NOBODY);
    expect(holderOf(service, next)).not.toBe(NOBODY);
    expect(service.units.waiting[UNIT]).toBe(1);
  });

  test('an SPO holds nothing', () => {
    const service = smallService(smallInputs({ PO: 0, PSO: 0, SPO: 2 }));
    const row = addCase(service, { letter: D, number: 1 });
    allocate(service);
    expect(holderOf(service, row)).toBe(NOBODY);
  });

  test('somebody away, for short or for long, is given nothing', () => {
    const service = smallService(smallInputs({ PO: 3, PSO: 0, SPO: 0 }));
    const [away, ill, present] = rowsOf(service, GRADE.PO);
    beginAbsence(service, away, ABSENCE.short, 3);
    beginAbsence(service, ill, ABSENCE.long, 90);
    for (let i = 0; i < 6; i++) addCase(service, { letter: D, number: 1 });
    allocate(service);
    expect([away, ill, present].map((row) => service.officers.cases[row])).toEqual([0, 0, 6]);
  });
});

describe('the lowest workload per cent, with the case added', () => {
  test('ties go to the lower identity: seats in their order, probation officers before PSOs', () => {
    const service = smallService(smallInputs({ PO: 2, PSO: 1, SPO: 0 }));
    const cases = Array.from({ length: 3 }, () => addCase(service, { letter: D, number: 2 }));
    allocate(service);
    const [first, second] = rowsOf(service, GRADE.PO);
    expect(cases.map((row) => holderOf(service, row))).toEqual([first, second, rowsOf(service, GRADE.PSO)[0]]);
  });

  test('per cent, not points: 1.0 and 0.6 FTE share 16 like cases 10 to 6', () => {
    const service = smallService(smallInputs({ PO: 1.6, PSO: 0, SPO: 0 }));
    const [full, part] = rowsOf(service, GRADE.PO);
    expect([service.officers.fteHundredths[full], service.officers.fteHundredths[part]]).toEqual([100, 60]);
    for (let i = 0; i < 16; i++) addCase(service, { letter: C, number: 3 });
    allocate(service);
    expect([service.officers.cases[full], service.officers.cases[part]]).toEqual([10, 6]);
  });

  test('with the case added: a heavy case goes to the full-timer although the part-timer stands as empty', () => {
    const service = smallService(smallInputs({ PO: 1.6, PSO: 0, SPO: 0 }));
    const [full] = rowsOf(service, GRADE.PO);
    const row = addCase(service, { letter: A, number: 3 });
    allocate(service);
    expect(holderOf(service, row)).toBe(full);
  });

  test('the riskiest first: an A case takes the emptiest desk, whatever came in before it', () => {
    const service = smallService(smallInputs({ PO: 2, PSO: 0, SPO: 0 }));
    const light = addCase(service, { letter: D, number: 1 });
    const heavy = addCase(service, { letter: A, number: 1 });
    allocate(service);
    const [first, second] = rowsOf(service, GRADE.PO);
    expect([holderOf(service, heavy), holderOf(service, light)]).toEqual([first, second]);
  });

  test('cases without points (Reset) do not pile up on one desk', () => {
    const service = smallService(smallInputs({ PO: 4, PSO: 0, SPO: 0 }));
    for (let i = 0; i < 40; i++) addCase(service, { letter: D, number: 1, underReset: true });
    allocate(service);
    expect(rowsOf(service, GRADE.PO).map((row) => service.officers.cases[row])).toEqual([10, 10, 10, 10]);
    expect(service.units.pointsHeld[UNIT]).toBe(0);
  });

  test('more than a few at once go in the same order: 100 cases of four letters', () => {
    const service = smallService(smallInputs({ PO: 100, PSO: 0, SPO: 0 }));
    const rows = Array.from({ length: 100 }, (_, i) => addCase(service, { letter: (7 * i) % 4, number: 1 }));
    allocate(service);
    // Each goes to the next empty desk, so the number of the desk is the place in the order.
    const inOrder = [...rows].sort((a, b) => holderOf(service, a) - holderOf(service, b));
    const letters = inOrder.map((row) => service.people.letter(row));
    expect(letters).toEqual([...letters].sort((a, b) => a - b));
    expect(new Set(inOrder.map((row) => holderOf(service, row))).size).toBe(100);
  });
});

describe('the cap', () => {
  // A D2 community order has 41 points; the factor of these inputs turns them into measured points.
  function capped(percent: number): Service {
    return smallService(smallInputs({ PO: 1, PSO: 0, SPO: 0 }, { allocation_cap: percent }));
  }
  function percentOf(service: Service, cases: number): number {
    const [officer] = rowsOf(service, GRADE.PO);
    return (100 * service.inputs.anchors.workloadFactor * 41 * cases) / service.officers.available[officer];
  }

  test('a case that would pass it waits; one that reaches it exactly does not', () => {
    const three = percentOf(capped(0), 3);
    const service = capped(three * (1 + 1e-9));
    for (let i = 0; i < 4; i++) addCase(service, { letter: D, number: 2 });
    allocate(service);
    expect(service.officers.cases[rowsOf(service, GRADE.PO)[0]]).toBe(3);
    expect(service.units.waiting[UNIT]).toBe(1);
    const below = capped(three * (1 - 1e-9));
    for (let i = 0; i < 4; i++) addCase(below, { letter: D, number: 2 });
    allocate(below);
    expect(below.officers.cases[rowsOf(below, GRADE.PO)[0]]).toBe(2);
  });

  test('who waits is tried again the next day', () => {
    const service = capped(percentOf(capped(0), 1) * 1.01);
    const [first, second] = [addCase(service, { letter: D, number: 2 }), addCase(service, { letter: D, number: 2 })];
    service.simulation.runUntil(1);
    expect([holderOf(service, first) === NOBODY, holderOf(service, second) === NOBODY]).toEqual([false, true]);
    service.simulation.runUntil(10);
    expect(holderOf(service, second)).toBe(NOBODY);
    service.tables = { ...service.tables, capRules: [null] };
    service.simulation.runUntil(11);
    expect(holderOf(service, second)).not.toBe(NOBODY);
  });

  test('a case without points is not held back by it', () => {
    const service = capped(percentOf(capped(0), 1) * 0.9);
    addCase(service, { letter: D, number: 2 });
    const rules = service.tables.capRules;
    service.tables = { ...service.tables, capRules: [null] } as Service['tables'];
    allocate(service); // above the cap that begins now
    service.tables = { ...service.tables, capRules: rules } as Service['tables'];
    const [light, other] = [true, false].map((underReset) => addCase(service, { letter: D, number: 1, underReset }));
    allocate(service);
    expect(holderOf(service, light!)).not.toBe(NOBODY);
    expect(holderOf(service, other!)).toBe(NOBODY);
  });
});
