import { describe, expect, test } from 'vitest';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { reduceLoad } from '../../../src/model/staff/reducedLoad.js';
import { beginAbsence } from '../../../src/model/staff/sickness.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** One PO who never leaves; points available full-time by the published tool. */
const serviceOf = (figures: Record<string, number> = {}) =>
  smallService(
    smallInputs(
      { PO: 1, PSO: 0, SPO: 0 },
      { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0, ...figures },
    ),
  );

describe('part of the usual work', () => {
  test('half of the points available until the day, all of them from it on', () => {
    const service = serviceOf();
    const usual = service.officers.available[0]!;
    expect(usual).toBeGreaterThan(0);
    reduceLoad(service, 0, 50, 10);
    expect(service.officers.available[0]).toBe(Math.round(usual / 2));
    expect(service.units.pointsAvailable[0]).toBe(Math.round(usual / 2));
    service.simulation.runUntil(10);
    expect(service.officers.available[0]).toBe(Math.round(usual / 2));
    service.simulation.runUntil(11);
    expect(service.officers.available[0]).toBe(usual);
    expect(service.units.pointsAvailable[0]).toBe(usual);
  });

  test('a later reduction outlasts an earlier one', () => {
    const service = serviceOf();
    const usual = service.officers.available[0]!;
    reduceLoad(service, 0, 50, 10);
    reduceLoad(service, 0, 80, 20);
    service.simulation.runUntil(15);
    expect(service.officers.available[0]).toBe(Math.round(0.8 * usual));
    service.simulation.runUntil(21);
    expect(service.officers.available[0]).toBe(usual);
  });

  test('begins with the end of a long absence, and not of a short one', () => {
    const service = serviceOf({ phased_return_share: 0.5, phased_return_days: 42 });
    const usual = service.officers.available[0]!;
    beginAbsence(service, 0, ABSENCE.short, 3);
    service.simulation.runUntil(4);
    expect(service.officers.available[0]).toBe(usual);
    beginAbsence(service, 0, ABSENCE.long, 30);
    expect(service.officers.available[0]).toBe(0);
    service.simulation.runUntil(31);
    expect(service.officers.available[0]).toBe(Math.round(usual / 2));
    service.simulation.runUntil(30 + 42 + 1);
    expect(service.officers.available[0]).toBe(usual);
  });
});
