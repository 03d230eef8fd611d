import { PRIORITY } from '../../engine/simulation.js';
import { callAllocation, returnCases } from '../allocation/allocate.js';
import { NOBODY } from '../caseload/people.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { startLeaving } from './leaving.js';
import { countOfficer, holdsCasesNow, refreshDesk, uncountOfficer } from './officerLedger.js';
import { GRADE, ORIGIN } from './officers.js';
import { USUAL_LOAD } from './reducedLoad.js';
import { startSickness } from './sickness.js';

/** What is known of somebody on the first day in post. */
export interface NewOfficer {
  readonly idHigh: number;
  readonly idLow: number;
  readonly unit: number;
  readonly grade: number;
  readonly holdsCases: boolean;
  readonly fteHundredths: number;
  /** first day of service with HMPPS, days from the start */
  readonly serviceFrom: number;
  /** trainees: index in the axis training_stage */
  readonly trainingStage: number;
  readonly newlyQualified: boolean;
  /** share of full skill at the desk; none if absent */
  readonly skill?: number;
  /** as in `ORIGIN`; staff if absent */
  readonly origin?: number;
}

/** Takes somebody into post today. @returns the row of the officer */
export function appoint(service: Service, officer: NewOfficer, now: number): number {
  const row = enrol(service, officer);
  takeUpPost(service, row, now);
  return row;
}

/** Somebody who will be in post: known, but not yet counted anywhere. @returns the row of the officer */
export function enrol(service: Service, officer: NewOfficer): number {
  const { officers, units } = service;
  const row = officers.add();
  officers.idHigh[row] = officer.idHigh;
  officers.idLow[row] = officer.idLow;
  officers.unit[row] = officer.unit;
  officers.region[row] = units.region[officer.unit]!;
  officers.grade[row] = officer.grade;
  officers.holdsCases[row] = officer.holdsCases ? 1 : 0;
  officers.fteHundredths[row] = officer.fteHundredths;
  officers.serviceFrom[row] = officer.serviceFrom;
  officers.trainingStage[row] = officer.trainingStage;
  officers.newlyQualified[row] = officer.newlyQualified ? 1 : 0;
  officers.origin[row] = officer.origin ?? ORIGIN.staff;
  officers.loadPercent[row] = USUAL_LOAD;
  officers.skill[row] = officer.skill ?? 0;
  officers.firstCase[row] = NOBODY;
  officers.rosterPlace[row] = NOBODY;
  return row;
}

export function takeUpPost(service: Service, row: number, now: number): void {
  const { officers } = service;
  officers.inPost[row] = 1;
  officers.skillSetOn[row] = now;
  countOfficer(service, row, now);
  if (holdsCasesNow(service, row)) joinRoster(service, row, now);
  if (officers.grade[row] !== GRADE.trainee) startLeaving(service, row, now);
  startSickness(service, row, now);
}

/** Somebody leaves the service, or the post: their cases wait for another officer from today. */
export function leavePost(service: Service, row: number, now: number): void {
  const { officers } = service;
  handOver(service, row, now);
  uncountOfficer(service, row, now);
  noteVacated(service, row);
  officers.inPost[row] = 0;
  officers.available[row] = 0;
}

/** For those who hire: a post of staff is free. Agency officers hold none. */
export function noteVacated({ officers, vacancies }: Service, row: number): void {
  if (officers.origin[row] === ORIGIN.agency) return;
  vacancies.countLeft(officers.region[row]!, officers.grade[row]!, officers.fteHundredths[row]!);
}

/** A move to another unit, of any region, and a change that comes with it: cases stay behind and wait for another officer. */
export function changeUnit(service: Service, row: number, now: number, unit: number, change: () => void): void {
  const { officers, units } = service;
  handOver(service, row, now);
  uncountOfficer(service, row, now);
  officers.unit[row] = unit;
  officers.region[row] = units.region[unit]!;
  change();
  countOfficer(service, row, now);
  if (holdsCasesNow(service, row)) joinRoster(service, row, now);
}

/** Takes no further cases, and those held wait for another officer from today. */
export function handOver(service: Service, row: number, now: number): void {
  leaveRoster(service, row);
  returnCases(service, row, now);
}

/**
 * A change of grade, stage or hours that keeps the post; `change` edits the columns in between. Whoever becomes an SPO
 * hands the cases over before: what an SPO holds is counted elsewhere.
 */
export function changePost(service: Service, row: number, now: number, change: () => void): void {
  const held = holdsCasesNow(service, row);
  uncountOfficer(service, row, now);
  change();
  countOfficer(service, row, now);
  const holds = holdsCasesNow(service, row);
  if (held && !holds) handOver(service, row, now);
  if (!held && holds) joinRoster(service, row, now);
}

function joinRoster(service: Service, row: number, now: number): void {
  const { officers, units } = service;
  const unit = officers.unit[row]!;
  officers.rosterPlace[row] = units.rosters[unit]!.add(row);
  refreshDesk(service, row);
  if (units.waiting[unit]! > 0) callAllocation(service, unit, now);
}

function leaveRoster(service: Service, row: number): void {
  const { officers, units } = service;
  const place = officers.rosterPlace[row]!;
  if (place === NOBODY) return;
  const moved = units.rosters[officers.unit[row]!]!.remove(place);
  if (moved !== NOBODY) officers.rosterPlace[moved] = place;
  officers.rosterPlace[row] = NOBODY;
}

/** Nine months after qualifying the protected workload ends. */
export function scheduleEndOfNewlyQualified(service: Service, row: number, day: number): void {
  service.simulation.schedule(day, PRIORITY.reviews, EVENT.newlyQualifiedEnds, row);
}

export function onNewlyQualifiedEnds(service: Service, row: number): void {
  const { officers, simulation } = service;
  if (officers.inPost[row] === 0 || officers.newlyQualified[row] === 0) return;
  changePost(service, row, simulation.now, () => {
    officers.newlyQualified[row] = 0;
  });
}
