import { describe, expect, test } from 'vitest';
import { comparisonMultiplier } from '../../../src/model/edges/comparisonToLeaving.js';
import type { Change, EdgeSwitch } from '../../../src/model/inputs.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

const ON: readonly EdgeSwitch[] = [{ id: 'c18', on: true }];
const FIGURES = { edge_c18_hazard_ratio: 1.2, edge_c18_begins_at: 10, edge_c18_full_at: 30 };
const HIDDEN: Change = {
  parameter: 'workload_tool_visible',
  where: {},
  from: 5,
  until: 1000,
  op: 'set',
  by: 0,
  appliesTo: 'alreadyInside',
};

/** One PO of a unit at 100 per cent, who stands so many points above it. */
function standing(above: number, edges: readonly EdgeSwitch[] = ON, visible = 1) {
  const inputs = smallInputs({ PO: 2, PSO: 0, SPO: 1 }, { ...FIGURES, workload_tool_visible: visible });
  const service = smallService({ ...inputs, edges, anchors: { ...inputs.anchors, workloadFactor: 1 } });
  const { officers, units } = service;
  units.deskPercent[0] = 100;
  officers.available[0] = 100;
  officers.points[0] = 100 + above;
  return service;
}

describe('edge C18, comparison to leaving', () => {
  test.each([
    [-50, 1],
    [10, 1],
    [20, 1.1],
    [30, 1.2],
    [90, 1.2],
  ])('%d points above the unit: %f, where nobody compared at the start', (above, expected) => {
    expect(comparisonMultiplier(standing(above), 0)).toBeCloseTo(expected, 12);
  });

  test('centred: with half comparing at the start over 1.1, and hidden 1 over 1.1', () => {
    const [seen, hidden] = [standing(30), standing(30, ON, 0)];
    for (const service of [seen, hidden]) service.units.comparingAtStart.fill(0.5);
    expect(comparisonMultiplier(seen, 0)).toBeCloseTo(1.2 / 1.1, 12);
    expect(comparisonMultiplier(hidden, 0)).toBeCloseTo(1 / 1.1, 12);
  });

  test('off: 1; without points available, or without cases: nobody compares', () => {
    expect(comparisonMultiplier(standing(30, []), 0)).toBe(1);
    const service = standing(30);
    service.officers.available[0] = 0;
    expect(comparisonMultiplier(service, 0)).toBe(1);
    service.officers.holdsCases[0] = 0;
    expect(comparisonMultiplier(service, 0)).toBe(1);
  });

  test('the mean over the case holders of each unit and grade is 1 at the start', () => {
    const inputs = withFigures(
      { ...serviceInputs('2024-06-30', 31, ['wales']), edges: ON },
      { ...FIGURES, edge_c18_begins_at: 0, edge_c18_full_at: 10 },
    );
    const service = startedService(inputs);
    const { officers } = service;
    const byCell = new Map<string, number[]>();
    for (let row = 0; row < officers.rows; row++) {
      if (officers.inPost[row] === 0 || officers.holdsCases[row] === 0 || officers.grade[row] > 1) continue;
      const cell = `${officers.unit[row]} ${officers.grade[row]}`;
      byCell.set(cell, [...(byCell.get(cell) ?? []), comparisonMultiplier(service, row)]);
    }
    expect(byCell.size).toBeGreaterThan(4);
    const all = [...byCell.values()];
    for (const cell of all) expect(cell.reduce((a, b) => a + b, 0) / cell.length).toBeCloseTo(1, 12);
    expect(new Set(all.flat()).size).toBeGreaterThan(1); // or nobody compares
  });

  test('hidden from a day on, the tool moves nobody while the edge is off', () => {
    const digest = (changes: readonly Change[], edges: readonly EdgeSwitch[]) => {
      const service = startedService({ ...serviceInputs('2025-06-30', 365, ['wales']), changes, edges });
      playOn(service);
      return service.digest.text(service.selected[0]);
    };
    expect(digest([HIDDEN], [])).toBe(digest([], []));
  });
});
