import { PRIORITY } from '../../engine/simulation.js';
import { countTaken } from '../caseload/caseLedger.js';
import { linkCase, unlinkCase } from '../caseload/caseList.js';
import { holdingCell } from '../caseload/casePoints.js';
import { NOBODY } from '../caseload/people.js';
import { notePlanDone } from '../caseload/plans.js';
import type { Authority } from '../governance/authority.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import type { Cap } from './roster.js';

/** Puts the unit's batch on the event list for the end of the day, once a day. */
export function callAllocation(service: Service, unit: number, day: number): void {
  const { units, simulation } = service;
  if (units.allocationDue[unit] === day) return;
  units.allocationDue[unit] = day;
  simulation.schedule(day, PRIORITY.allocation, EVENT.allocation, unit);
}

/**
 * One batch a unit and day: waiting cases by risk of serious harm, tier, points, then identity; each goes to the officer
 * who may hold it and whose workload per cent, with the case added, is lowest. Above the cap, if there is one, the
 * case waits and is tried again the next day.
 */
export function allocateBatch(service: Service, _authority: Authority, unit: number, day: number): void {
  const count = service.batch.gather(service, unit);
  const { rows } = service.batch;
  const cap = capOf(service, unit);
  for (let i = 0; i < count; i++) {
    const officer = lightestOfficer(service, unit, rows[i]!, cap);
    if (officer !== NOBODY) giveCase(service, rows[i]!, officer, day);
  }
  if (service.units.waiting[unit]! > 0) callAllocation(service, unit, day + 1);
}

/**
 * Row of the officer whose workload per cent, with the case added, is lowest, or NOBODY where none may take the case.
 * In the ranking every case held counts one point more, so that cases without measured points (Reset) do not all land
 * on one desk.
 *
 * @param cap null = none; a case without points is always taken
 */
function lightestOfficer(service: Service, unit: number, row: number, cap: Cap | null): number {
  const { units, people, officers, tables } = service;
  const roster = units.rosters[unit]!;
  const points = people.points(row);
  const group = tables.holding.groupOf[holdingCell(people, row, tables.weights)]!;
  const place = roster.lightest(group, points, officers, points === 0 ? null : cap);
  return place === NOBODY ? NOBODY : roster.officer[place]!;
}

function capOf({ tables, units, inputs }: Service, unit: number): Cap | null {
  const percent = tables.allocationCap[units.region[unit]!]!;
  return percent === 0 ? null : { percent, workloadFactor: inputs.anchors.workloadFactor };
}

function giveCase(service: Service, row: number, officer: number, day: number): void {
  const { people, ledger, units } = service;
  moveCase(service, row, officer);
  countTaken(service, row, officer, 1, day);
  if (people.hadOfficer(row) === 1) ledger.count(units.region[people.unit(row)]!, COLUMN_INDEX.officer_changes, 1);
  notePlanDone(service, row, day);
  people.setHadOfficer(row, 1);
}

/** All cases of an officer wait for another one in today's batch. */
export function returnCases(service: Service, officer: number, day: number): void {
  const { officers, people, units } = service;
  for (let row = officers.firstCase[officer]!; row !== NOBODY; ) {
    const next = people.next(row);
    giveBack(service, row, day);
    row = next;
  }
  if (units.waiting[officers.unit[officer]!]! > 0) callAllocation(service, officers.unit[officer]!, day);
}

/** One case waits for another officer in today's batch. */
export function returnCase(service: Service, row: number, day: number): void {
  giveBack(service, row, day);
  callAllocation(service, service.people.unit(row), day);
}

function moveCase(service: Service, row: number, officer: number): void {
  unlinkCase(service, row);
  service.people.setOfficer(row, officer);
  linkCase(service, row);
}

/** The case waits for another officer. */
function giveBack(service: Service, row: number, day: number): void {
  countTaken(service, row, service.people.officer(row), -1, day);
  moveCase(service, row, NOBODY);
}
