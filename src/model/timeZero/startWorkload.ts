import type { Service } from '../service.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE } from '../staff/officers.js';

export interface StartWorkload {
  /** raw points held and of reports over points available, sums over sums */
  readonly group: number;
  /** mean over the case holders who can leave of their unit's raw ratio: where an edge has to be centred */
  readonly seenByOfficers: number;
}

/** Workload of the simulated regions at the start, before the anchor. */
export function startWorkload(service: Service): StartWorkload {
  const { units } = service;
  const sum = (points: Float64Array) => points.reduce((total, each) => total + each, 0);
  return {
    group: (sum(units.pointsHeld) + sum(units.reportPoints)) / sum(units.pointsAvailable),
    seenByOfficers: seenByOfficers(service),
  };
}

function seenByOfficers(service: Service): number {
  const { officers, units } = service;
  let total = 0;
  let heads = 0;
  for (let row = 0; row < officers.rows; row++) {
    if (!holdsCasesNow(service, row) || officers.grade[row] === GRADE.trainee) continue;
    const unit = officers.unit[row]!;
    total += (units.pointsHeld[unit]! + units.reportPoints[unit]!) / units.pointsAvailable[unit]!;
    heads++;
  }
  return total / heads;
}
