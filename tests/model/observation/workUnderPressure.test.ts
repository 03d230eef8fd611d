import { describe, expect, test } from 'vitest';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import type { ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { PPF } from '../../../src/model/workload/prioritising.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0, goodwill_share: 0 };
const DAYS = 31;

/** One PO with so many D2 community orders (41 points each) for one month. */
function month(
  cases: number,
  figures: Record<string, number | readonly number[]> = {},
  state: number = PPF.green,
): Service {
  const service = smallService(smallInputs({ PO: 1, PSO: 0, SPO: 0 }, { ...STILL, ...figures }));
  service.units.ppfState[0] = state;
  for (let i = 0; i < cases; i++) addCase(service, { letter: 3, number: 2 });
  service.simulation.runUntil(DAYS);
  return service;
}

const read = (service: Service, column: ColumnName) => observedNow(service, 0)(column);
const delivered = (service: Service) => read(service, 'work_done_days') / read(service, 'work_needed_days');
const percentOf = (service: Service, cases: number) =>
  (100 * service.inputs.anchors.workloadFactor * 41 * cases) / service.officers.available[0]!;

describe('work that the hours allow', () => {
  test('is all of it below 100 % of workload, and 100 over the workload above it', () => {
    expect(delivered(month(10))).toBe(1);
    const full = month(80);
    expect(percentOf(full, 80)).toBeGreaterThan(120);
    expect(delivered(full)).toBeCloseTo(100 / percentOf(full, 80), 9);
  });

  test('grows by the hours that people work beyond contract', () => {
    const full = month(80, { goodwill_share: 0.1 });
    expect(delivered(full)).toBeCloseTo((1.1 * 100) / percentOf(full, 80), 9);
  });

  test('counts the work of people who wait as needed and as done by nobody', () => {
    const capped = month(60, { most_cases: [30, 0, 0, 0] });
    expect(read(capped, 'unallocated')).toBe(30);
    expect(percentOf(capped, 30)).toBeLessThan(100);
    expect(delivered(capped)).toBeCloseTo(0.5, 9);
  });
});

describe('a unit in red', () => {
  const KEPT = [1, 1, 1, 1, 1, 1, 0.5, 1, 1, 1, 1, 1]; // half of supervision, 0.38 of a community case
  const red = month(80, { ppf_amber_at: 50, ppf_red_at: 60, ppf_task_kept: KEPT }, PPF.red);

  test('has less to do, drops contact, and measures the same workload', () => {
    const needed = percentOf(red, 80) * (1 - 0.5 * 0.38);
    expect(delivered(red)).toBeCloseTo(Math.min(1, 100 / needed), 9);
    expect(read(red, 'contact_dropped_days')).toBeCloseTo(0.5 * 80 * DAYS, 6);
    expect(read(red, 'units_red')).toBe(1);
    expect(read(red, 'points_held')).toBe(read(month(80), 'points_held'));
  });

  test('feels only the work that it still does, and stays in red while the measured workload is there', () => {
    red.closeMonth(DAYS);
    const green = month(80);
    green.closeMonth(DAYS);
    expect(red.units.ppfState[0]).toBe(PPF.red);
    expect(red.units.workloadPercent[0]! / green.units.workloadPercent[0]!).toBeCloseTo(1 - 0.5 * 0.38, 9);
  });
});
