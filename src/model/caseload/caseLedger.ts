import { COLUMN_INDEX } from '../observation/columns.js';
import { isHighRisk } from '../risk/riskWord.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { feltPoints } from './casePoints.js';
import { CaseStanding, FLAG_COLUMNS, NOWHERE } from './caseStanding.js';
import { NOBODY } from './people.js';

const C = COLUMN_INDEX;

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
  is.weigh(service, row);
  countDifference(service, row, now);
}

/** Notes what somebody counts with, before a change; `recountCase` then counts what is different after it. */
export function noteCase(service: Service, row: number): void {
  was.read(service, row);
}

/** Counts what has changed about somebody since `noteCase`; nobody else may be noted in between. */
export function recountCase(service: Service, row: number, now: number): void {
  is.weigh(service, row);
  countDifference(service, row, now);
}

/**
 * An officer takes a waiting case, or it waits again: all else about it stays.
 *
 * @param sign 1 taken, -1 given back
 */
export function countTaken(service: Service, row: number, officer: number, sign: number, now: number): void {
  const { people, units, ledger } = service;
  const unit = people.unit(row);
  const region = units.region[unit]!;
  const points = people.points(row);
  const isHigh = isHighRisk(people.risk(row));
  ledger.change(region, C.unallocated, -sign, now);
  ledger.change(region, C.points_unallocated, -sign * points, now);
  if (isHigh) ledger.change(region, C.unallocated_high_risk, -sign, now);
  if (people.underReset(row) === 0) {
    ledger.change(region, C.without_contact, -sign, now);
    if (isHigh) ledger.change(region, C.high_risk_without_contact, -sign, now);
  }
  const felt = feltPoints(people, row, service.tables.weights);
  addToOfficer(service, unit, officer, sign * points, sign * felt, sign, now);
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
  if (was.truePoints !== is.truePoints) ledger.change(region, C.true_points, is.truePoints - was.truePoints, now);
  if (was.flags !== is.flags) ledger.changeFlags(region, FLAG_COLUMNS, was.flags, is.flags, now);
  if (was.pointsWaiting !== is.pointsWaiting)
    ledger.change(region, C.points_unallocated, is.pointsWaiting - was.pointsWaiting, now);
  countWithOfficer(service, unit, now);
}

function countHours({ unpaidWork }: Service, region: number): void {
  if (was.hours > 0) unpaidWork.add(region, was.hours, was.orderFrom, was.orderEnd, -1);
  if (is.hours > 0) unpaidWork.add(region, is.hours, is.orderFrom, is.orderEnd, 1);
}

/** Points and cases of who held the case and of who holds it now; points waiting are no officer's. */
function countWithOfficer(service: Service, unit: number, now: number): void {
  if (was.officer === is.officer) {
    if (is.officer !== NOBODY && (was.points !== is.points || was.felt !== is.felt))
      addToOfficer(service, unit, is.officer, is.points - was.points, is.felt - was.felt, 0, now);
    return;
  }
  if (was.officer !== NOBODY) addToOfficer(service, unit, was.officer, -was.points, -was.felt, -1, now);
  if (is.officer !== NOBODY) addToOfficer(service, unit, is.officer, is.points, is.felt, 1, now);
}

function addToOfficer(
  service: Service,
  unit: number,
  officer: number,
  points: number,
  felt: number,
  cases: number,
  now: number,
): void {
  const { officers, units } = service;
  officers.points[officer]! += points;
  officers.cases[officer]! += cases;
  const place = officers.rosterPlace[officer]!;
  if (place >= 0) units.rosters[unit]!.addLoad(place, points + cases);
  if (officers.grade[officer] === GRADE.SPO) {
    service.ledger.change(units.region[unit]!, C.points_spo_held, points, now);
    return;
  }
  units.pointsHeld[unit]! += points;
  units.pointsHeldDays[unit]! += points * (service.monthEnd - now);
  units.feltHeld[unit]! += felt;
  units.feltHeldDays[unit]! += felt * (service.monthEnd - now);
}
