import { describe, expect, test } from 'vitest';
import type { Change } from '../../../src/model/inputs.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import type { Service } from '../../../src/model/service.js';
import { leavingPerDay, serviceBand } from '../../../src/model/staff/leaving.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { playedService, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const STRENGTH = 0.05;

function officersAt(workloadPercent: number, over: Parameters<typeof smallInputs>[1] = {}, edge = true): Service {
  const inputs = smallInputs({ PO: 1, PSO: 1, SPO: 1 }, { edge_c3_strength: STRENGTH, ...over });
  const service = smallService({ ...inputs, edges: [{ id: 'c3', on: edge }] });
  service.units.workloadPercent.fill(workloadPercent);
  return service;
}

describe('service bands: lower bound included, upper not', () => {
  test.each([
    [0, 0],
    [365, 0],
    [365.25, 1],
    [3 * 365.25 - 0.01, 1],
    [3 * 365.25, 2],
    [5 * 365.25, 3],
    [10 * 365.25, 4],
    [15 * 365.25, 5],
    [40 * 365.25, 5],
  ])('%f days of service: band %i', (days, band) => {
    const service = officersAt(100);
    service.officers.serviceFrom[0] = 20 - days;
    expect(serviceBand(service, 0, 20)).toBe(band);
  });
});

test('a promotion hands the cases over: nobody above the rank of PO holds any', () => {
  const inputs = smallInputs({ PO: 20, PSO: 0, SPO: 0 }, { leaving_rate: 0, po_promotion_rate: 0.4 });
  const service = smallService(inputs);
  for (let i = 0; i < 100; i++) addCase(service, { letter: 3, number: 2 });
  service.simulation.runUntil(200);
  const seniors = [...service.officers.grade].filter((grade, row) => row < 20 && grade === GRADE.SPO).length;
  expect(seniors).toBeGreaterThan(0);
  expect(brokenInvariants(service)).toEqual([]);
});

describe('the bound of the thinning', () => {
  const perYear = (rate: number) => ({
    leaving_rate: [rate, 0.1, 0.1, 0],
    po_promotion_rate: 0,
    po_headquarters_rate: 0,
  });
  const flat = { leaving_shape_by_service: 1, edge_c3_strength: 0, leaving_rate_bound: 0.5 };

  test('a rate at the bound can be played, one above it is refused with both figures', () => {
    expect(() => officersAt(100, { ...flat, ...perYear(0.4999) })).not.toThrow();
    expect(() => officersAt(100, { ...flat, ...perYear(0.51) })).toThrow(RangeError);
    expect(() => officersAt(100, { ...flat, ...perYear(0.51) })).toThrow(/PO .*0\.510.*0\.500/);
  });

  test('the most that the edge can do counts: 0.26 x 2', () => {
    const edge = { ...flat, edge_c3_strength: 0.01, edge_c3_most: 2 };
    expect(() => officersAt(100, { ...edge, ...perYear(0.2499) })).not.toThrow();
    expect(() => officersAt(100, { ...edge, ...perYear(0.26) })).toThrow(RangeError);
    expect(() => officersAt(100, { ...edge, ...perYear(0.26) }, false)).not.toThrow();
  });

  test('promotion and moves to headquarters count', () => {
    const moves = { po_promotion_rate: 0.1, po_headquarters_rate: 0.05 };
    expect(() => officersAt(100, { ...flat, ...perYear(0.34), ...moves })).not.toThrow();
    expect(() => officersAt(100, { ...flat, ...perYear(0.36), ...moves })).toThrow(RangeError);
  });

  test('a lever that passes it is refused on the day on which it begins', () => {
    const change: Change = {
      parameter: 'leaving_rate',
      where: { grade: 'PO' },
      from: 40,
      until: 80,
      op: 'multiply',
      by: 20,
      appliesTo: 'alreadyInside',
    };
    const inputs = { ...serviceInputs('2025-06-30', 60, ['north-east']), changes: [change] };
    expect(() => playedService(inputs)).toThrow(RangeError);
    expect(() => playedService({ ...inputs, untilDay: 39 })).not.toThrow();
  });
});

describe('edge C3, workload to leaving', () => {
  const ratio = (service: Service, row: number) => {
    const centre = service.inputs.anchors.workloadPercentAtStart;
    const now = leavingPerDay(service, row, 0);
    service.units.workloadPercent.fill(centre);
    return now / leavingPerDay(service, row, 0);
  };
  const centre = officersAt(100).inputs.anchors.workloadPercentAtStart;
  const [PO, PSO, SPO] = [0, 1, 2];

  test.each([
    ['at the centre', 0, 1],
    ['10 points above', 10, 1.05],
    ['20 points below', -20, 0.9],
    ['saturated above', 500, 2],
    ['saturated below', -200, 0.5],
  ])('%s', (_, above, multiplier) => {
    const service = officersAt(centre + above);
    expect(ratio(service, PO)).toBeCloseTo(multiplier, 10);
  });

  test('PSOs too, but only those who hold cases', () => {
    expect(ratio(officersAt(centre + 10), PSO)).toBeCloseTo(1.05, 10);
    expect(ratio(officersAt(centre + 10), SPO)).toBe(1);
    const withoutCases = officersAt(centre + 10);
    withoutCases.officers.holdsCases[PO] = 0;
    expect(ratio(withoutCases, PO)).toBe(1);
  });

  test('switched off, or without strength: no effect at any workload', () => {
    expect(ratio(officersAt(centre + 50, {}, false), PO)).toBe(1);
    expect(ratio(officersAt(centre + 50, { edge_c3_strength: 0 }), PO)).toBe(1);
  });

  test('the edge of the data is on, and the model knows it by its name', () => {
    const inputs = withFigures(serviceInputs('2025-06-30', 30, ['wales']), { edge_c3_strength: 0.1 });
    expect(inputs.edges).toContainEqual({ id: 'c3', on: true });
    const { workloadToLeaving } = startedService(inputs).tables;
    expect(workloadToLeaving.multiplier(inputs.anchors.workloadPercentAtStart + 10)).toBeCloseTo(1.1, 12);
  });
});
