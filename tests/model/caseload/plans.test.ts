import { describe, expect, test } from 'vitest';
import { allocateBatch, returnCase } from '../../../src/model/allocation/allocate.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { playedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const [UNIT, REGION] = [0, 0];
const LOW = { letter: 3, number: 1 };
const due = ({ ledger }: Service) => ledger.flow(REGION, COLUMN_INDEX.plans_due);
const onTime = ({ ledger }: Service) => ledger.flow(REGION, COLUMN_INDEX.plans_on_time) / 100; // counted in hundredths
const allocate = (service: Service, day: number) => allocateBatch(service, UNIT, day);

/** Two POs without work to do yet, and 21 days for a plan. */
const unit = () => smallService(smallInputs({ PO: 2, PSO: 0, SPO: 0 }, { plan_due_days: 21 }));

describe('first plans', () => {
  test.each([
    [0, 1],
    [21, 1],
    [22, 0],
  ])('taken on day %d after opening: %d on time', (day, expected) => {
    const service = unit();
    addCase(service, LOW);
    expect(due(service)).toBe(1);
    allocate(service, day);
    expect(onTime(service)).toBe(expected);
  });

  test('in a unit at 125 per cent each counts four fifths', () => {
    const service = unit();
    service.units.workloadPercent[UNIT] = 125;
    addCase(service, LOW);
    allocate(service, 0);
    expect(onTime(service)).toBeCloseTo(0.8, 12);
  });

  test('a change of officer asks for no first plan', () => {
    const service = unit();
    const row = addCase(service, LOW);
    allocate(service, 0);
    returnCase(service, row, 5);
    allocate(service, 5);
    expect([due(service), onTime(service)]).toEqual([1, 1]);
  });

  test('nobody takes it: due and not on time', () => {
    const service = smallService(smallInputs({ PO: 0, PSO: 1, SPO: 0 }));
    addCase(service, { letter: 0, number: 1 });
    allocate(service, 0);
    expect([due(service), onTime(service)]).toEqual([1, 0]);
  });

  test('in a month of Wales cases are opened, and no more plans are on time than are due', () => {
    const service = playedService(serviceInputs('2025-06-30', 31, ['wales']));
    const [region] = service.selected;
    const [opened, done] = [COLUMN_INDEX.plans_due, COLUMN_INDEX.plans_on_time].map((column) =>
      service.ledger.flow(region, column),
    );
    expect(opened).toBeGreaterThan(100);
    expect(done).toBeGreaterThan(0);
    expect(done / 100).toBeLessThanOrEqual(opened);
  });
});
