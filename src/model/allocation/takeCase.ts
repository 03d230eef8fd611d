import { countTaken } from '../caseload/caseLedger.js';
import { linkCase, unlinkCase } from '../caseload/caseList.js';
import { holdingCell } from '../caseload/casePoints.js';
import { NOBODY } from '../caseload/people.js';
import { notePlanDone } from '../caseload/plans.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import type { Cap } from './roster.js';

/** Group of a case by who may hold it. */
export function holdingGroup({ people, tables }: Service, row: number): number {
  return tables.holding.groupOf[holdingCell(people, row, tables.weights)]!;
}

/**
 * Row of the officer of a unit whose workload per cent, with the case added, is lowest, or NOBODY where none may take the
 * case. In the ranking every case held counts one point more, so that cases without measured points (Reset) do not all
 * land on one desk.
 *
 * @param cap null = none
 */
export function lightestOfficer(service: Service, unit: number, row: number, cap: Cap | null): number {
  const { units, people, officers } = service;
  const roster = units.rosters[unit]!;
  const place = roster.lightest(holdingGroup(service, row), people.points(row), officers, cap);
  return place === NOBODY ? NOBODY : roster.officer[place]!;
}

/** A waiting case becomes an officer's, in the unit of the case. */
export function giveCase(service: Service, row: number, officer: number, day: number): void {
  const { people, ledger, units } = service;
  notePlanDone(service, row, day);
  takeWaiting(service, row, officer, day);
  const had = people.officersHad(row);
  if (had > 0) ledger.count(units.region[people.unit(row)]!, COLUMN_INDEX.officer_changes, 1);
  people.setOfficersHad(row, had + 1);
}

/** A waiting case is covered by somebody who is not its named officer. */
export function takeWaiting(service: Service, row: number, officer: number, day: number): void {
  unlinkCase(service, row);
  service.people.setOfficer(row, officer);
  linkCase(service, row);
  countTaken(service, row, officer, 1, day);
}

/** The case waits for another officer from today. */
export function giveBack(service: Service, row: number, day: number): void {
  countTaken(service, row, service.people.officer(row), -1, day);
  unlinkCase(service, row);
  service.people.setWaiting(row, day);
  linkCase(service, row);
}
