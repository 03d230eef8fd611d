import type { Service } from '../service.js';
import { holdsCasesNow } from '../staff/officerLedger.js';
import { GRADE } from '../staff/officers.js';

/** Raw points held and of reports over points available of a unit, and how many hold cases there. */
export interface UnitWorkload {
  readonly raw: number;
  readonly caseHolders: number;
}

export interface StartWorkload {
  /** raw points held and of reports over points available, sums over sums */
  readonly group: number;
  /** mean over the case holders who can leave of their unit's raw ratio: where an edge has to be centred */
  readonly seenByOfficers: number;
  readonly byUnit: readonly UnitWorkload[];
}

/** Workload of the simulated regions at the start, before the anchor. */
export function startWorkload(service: Service): StartWorkload {
  const { units } = service;
  const sum = (points: Float64Array) => points.reduce((total, each) => total + each, 0);
  return {
    group: (sum(units.pointsHeld) + sum(units.reportPoints)) / sum(units.pointsAvailable),
    seenByOfficers: seenByOfficers(service),
    byUnit: byUnit(service),
  };
}

/** Units without anybody who holds cases, of regions that are not simulated, are left out. */
function byUnit(service: Service): UnitWorkload[] {
  const { officers, units } = service;
  const caseHolders = new Float64Array(units.count);
  for (let row = 0; row < officers.rows; row++) {
    if (holdsCasesNow(service, row)) caseHolders[officers.unit[row]!]!++;
  }
  return Array.from(caseHolders, (heads, unit) => ({ raw: rawWorkload(service, unit), caseHolders: heads })).filter(
    (unit) => unit.caseHolders > 0,
  );
}

function rawWorkload({ units }: Service, unit: number): number {
  return (units.pointsHeld[unit]! + units.reportPoints[unit]!) / units.pointsAvailable[unit]!;
}

function seenByOfficers(service: Service): number {
  const { officers } = service;
  let total = 0;
  let heads = 0;
  for (let row = 0; row < officers.rows; row++) {
    if (!holdsCasesNow(service, row) || officers.grade[row] === GRADE.trainee) continue;
    total += rawWorkload(service, officers.unit[row]!);
    heads++;
  }
  return total / heads;
}
