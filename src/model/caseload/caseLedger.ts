import type { Service } from '../service.js';
import { AMOUNT_COLUMNS, CaseStanding, NOWHERE } from './caseStanding.js';
import { NOBODY } from './people.js';

/** Filled again for every case, so that nothing is allocated. */
const was = new CaseStanding();
const is = new CaseStanding();

/** Takes somebody out of every level they count in. Call before anything about them changes. */
export function uncountCase(service: Service, row: number, now: number): void {
  was.read(service, row);
  is.clear();
  countDifference(service, row, now);
}

/** Counts somebody in as they now are, who was counted nowhere. Call after the change. */
export function countCase(service: Service, row: number, now: number): void {
  was.clear();
  is.read(service, row);
  countDifference(service, row, now);
}

/** Notes what somebody counts with, before a change; `recountCase` then counts what is different after it. */
export function noteCase(service: Service, row: number): void {
  was.read(service, row);
}

/** Counts what has changed about somebody since `noteCase`; nobody else may be noted in between. */
export function recountCase(service: Service, row: number, now: number): void {
  is.read(service, row);
  countDifference(service, row, now);
}

function countDifference(service: Service, row: number, now: number): void {
  const { people, units, ledger } = service;
  const unit = people.unit(row);
  const region = units.region[unit]!;
  if (was.column !== is.column) {
    if (was.column !== NOWHERE) ledger.change(region, was.column, -1, now);
    if (is.column !== NOWHERE) ledger.change(region, is.column, 1, now);
  }
  if (was.cell !== is.cell) {
    if (was.cell !== NOWHERE) service.heldMix.add(region, was.cell, -1);
    if (is.cell !== NOWHERE) service.heldMix.add(region, is.cell, 1);
  }
  if (was.hours !== is.hours || was.orderFrom !== is.orderFrom || was.orderEnd !== is.orderEnd)
    countHours(service, region);
  ledger.changeAll(region, AMOUNT_COLUMNS, was.amounts, is.amounts, now);
  countWithOfficer(service, unit, now);
}

function countHours({ unpaidWork }: Service, region: number): void {
  if (was.hours > 0) unpaidWork.add(region, was.hours, was.orderFrom, was.orderEnd, -1);
  if (is.hours > 0) unpaidWork.add(region, is.hours, is.orderFrom, is.orderEnd, 1);
}

/** Points and cases of who held the case and of who holds it now; points waiting are no officer's. */
function countWithOfficer(service: Service, unit: number, now: number): void {
  if (was.officer === is.officer) {
    if (is.officer !== NOBODY && was.points !== is.points)
      addToOfficer(service, unit, is.officer, is.points - was.points, 0, now);
    return;
  }
  if (was.officer !== NOBODY) addToOfficer(service, unit, was.officer, -was.points, -1, now);
  if (is.officer !== NOBODY) addToOfficer(service, unit, is.officer, is.points, 1, now);
}

function addToOfficer(
  service: Service,
  unit: number,
  officer: number,
  points: number,
  cases: number,
  now: number,
): void {
  const { officers, units } = service;
  officers.points[officer]! += points;
  officers.cases[officer]! += cases;
  const place = officers.rosterPlace[officer]!;
  if (place >= 0) units.rosters[unit]!.addLoad(place, points + cases);
  units.pointsHeld[unit]! += points;
  units.pointsHeldDays[unit]! += points * (service.monthEnd - now);
}
