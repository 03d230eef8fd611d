import { describe, expect, test } from 'vitest';
import type { EdgeSwitch } from '../../../src/model/inputs.js';
import { ABSENCE } from '../../../src/model/staff/officerLedger.js';
import { withFigures } from '../support/serviceInputs.js';
import { smallInputs, smallService } from '../support/smallService.js';

const OFF: readonly EdgeSwitch[] = [];
const ON: readonly EdgeSwitch[] = [{ id: 'c1', on: true }];

/** One unit of 200 officers without a caseload, at one workload for the whole year. */
function spellsOfYear(edges: readonly EdgeSwitch[], workloadPercent: number): Set<string> {
  const inputs = smallInputs({ PO: 200, PSO: 0, SPO: 0 }, { short_sickness_spells: 1.6, leaving_rate: 0 });
  const ratio = withFigures(inputs, { edge_c1_hazard_ratio: 1.44, po_promotion_rate: 0, po_headquarters_rate: 0 });
  const service = smallService({ ...ratio, edges });
  const spells = new Set<string>();
  service.units.workloadPercent.fill(workloadPercent);
  for (let day = 1; day < 365; day++) {
    service.simulation.runUntil(day);
    for (let row = 0; row < service.officers.rows; row++) {
      if (service.officers.absence[row] === ABSENCE.short) spells.add(`${row}/${service.officers.absentUntil[row]}`);
    }
  }
  return spells;
}

describe('edge C1, workload to sickness', () => {
  const without = spellsOfYear(OFF, 150);
  const high = spellsOfYear(ON, 150);
  const low = spellsOfYear(ON, 80);

  test('more spells above the level of the start, fewer below it, none moved', () => {
    expect(high.size).toBeGreaterThan(1.1 * without.size);
    expect(low.size).toBeLessThan(0.95 * without.size);
    // of the spells at low workload all but those that fall into another spell happen at high workload too
    const shared = [...low].filter((spell) => high.has(spell)).length;
    expect(shared / low.size).toBeGreaterThan(0.97);
  });

  test('switched off, workload does not matter: the same spells to the day', () => {
    expect(spellsOfYear(OFF, 80)).toEqual(without);
  });

  test('those who hold no cases are let alone', () => {
    const inputs = smallInputs({ PO: 0, PSO: 0, SPO: 100 }, { short_sickness_spells: 1.6 });
    const awayAfter = (edges: readonly EdgeSwitch[]) => {
      const service = smallService({ ...inputs, edges });
      service.units.workloadPercent.fill(200);
      service.simulation.runUntil(300);
      return [...service.officers.absence];
    };
    expect(awayAfter(ON)).toEqual(awayAfter(OFF));
  });
});

describe('the bound of the thinning', () => {
  const start = (figures: Record<string, number>, edges: readonly EdgeSwitch[] = OFF) =>
    smallService({ ...smallInputs({ PO: 1, PSO: 0, SPO: 0 }, figures), edges });

  test('a rate above it is refused with both figures, the most that the edge can do included', () => {
    expect(() => start({ short_sickness_spells: 3 })).not.toThrow();
    expect(() => start({ short_sickness_spells: 4 })).toThrow(/short sickness .*4\.\d+.*4\.000/);
    expect(() => start({ long_sickness_spells: 0.34 })).toThrow(/long sickness/);
    expect(() => start({ short_sickness_spells: 3, edge_c1_hazard_ratio: 2 }, ON)).toThrow(RangeError);
  });
});
