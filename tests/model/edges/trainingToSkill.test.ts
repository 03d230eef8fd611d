import { describe, expect, test } from 'vitest';
import { countStrippedMonths, startWithWhatWasLearnt } from '../../../src/model/edges/trainingToSkill.js';
import type { EdgeSwitch } from '../../../src/model/inputs.js';
import { appoint } from '../../../src/model/staff/employment.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { PPF } from '../../../src/model/workload/prioritising.js';
import { smallInputs, smallService } from '../support/smallService.js';

const FIGURES = { leaving_rate: 0, ppf_amber_at: 100, ppf_red_at: 120, edge_c5_strength: 0.2, edge_c5_months: 12 };

/** A trainee whose unit spent the given states, month by month, and who then qualifies. @returns per cent of the usual work */
function loadAfter(states: readonly number[], edges: readonly EdgeSwitch[]): number {
  const service = smallService({ ...smallInputs({ PO: 1, PSO: 0, SPO: 0 }, FIGURES), edges });
  const trainee = appoint(
    service,
    {
      idHigh: 1,
      idLow: 1,
      unit: 0,
      grade: GRADE.trainee,
      holdsCases: true,
      fteHundredths: 100,
      serviceFrom: 0,
      trainingStage: 0,
      newlyQualified: false,
    },
    0,
  );
  for (const state of states) {
    service.units.ppfState[0] = state;
    countStrippedMonths(service);
  }
  service.officers.grade[trainee] = GRADE.PO;
  startWithWhatWasLearnt(service, trainee);
  return service.officers.loadPercent[trainee]!;
}

describe('edge C5, training under stripped-back practice', () => {
  const ON = [{ id: 'c5', on: true }];

  test('costs its strength after a training all in amber or red, half of it after half, nothing after none', () => {
    expect(loadAfter([PPF.amber, PPF.red, PPF.amber, PPF.red], ON)).toBe(80);
    expect(loadAfter([PPF.green, PPF.red, PPF.green, PPF.amber, PPF.green, PPF.red], ON)).toBe(90);
    expect(loadAfter([PPF.green, PPF.green], ON)).toBe(100);
  });

  test('switched off, it costs nothing', () => {
    expect(loadAfter([PPF.red, PPF.red], [{ id: 'c5', on: false }])).toBe(100);
    expect(loadAfter([PPF.red, PPF.red], [])).toBe(100);
  });
});
