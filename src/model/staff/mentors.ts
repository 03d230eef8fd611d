import type { Service } from '../service.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';
import { countOfficer, holdsCasesNow, uncountOfficer } from './officerLedger.js';
import { GRADE, ORIGIN } from './officers.js';
import { reduceLoad } from './reducedLoad.js';

/** Trainees, in heads, and experienced officers, in FTE, by unit. */
export interface MentorStock {
  readonly trainees: Float64Array;
  readonly mentorFte: Float64Array;
}

/** Whether an officer trains others: a PO who holds cases, past the newly qualified stage, with enough service. */
export function isMentor(service: Service, row: number): boolean {
  const { officers, tables, simulation } = service;
  if (officers.grade[row] !== GRADE.PO || officers.origin[row] === ORIGIN.agency) return false;
  if (officers.newlyQualified[row] === 1 || !holdsCasesNow(service, row)) return false;
  return simulation.now - officers.serviceFrom[row]! >= tables.mentoring.serviceDays;
}

export function mentorStock(service: Service): MentorStock {
  const { officers, units } = service;
  const trainees = new Float64Array(units.count);
  const mentorFte = new Float64Array(units.count);
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0) continue;
    const unit = officers.unit[row]!;
    if (officers.grade[row] === GRADE.trainee) trainees[unit]!++;
    else if (isMentor(service, row)) mentorFte[unit]! += officers.fteHundredths[row]! / FULL_TIME_HUNDREDTHS;
  }
  return { trainees, mentorFte };
}

/**
 * At the end of a month each unit's mentoring is looked at anew: where experienced officers give more or less of their
 * time than before, their points available change from the next day; trainees remember what they did not get.
 */
export function updateMentoring(service: Service, days: number): void {
  const { officers, units, tables } = service;
  if (!tables.mentoring.on) return;
  const { trainees, mentorFte } = mentorStock(service);
  const changed = new Uint8Array(units.count);
  for (let unit = 0; unit < units.count; unit++) {
    const percent = tables.mentoring.percentLess(trainees[unit]!, mentorFte[unit]!);
    changed[unit] = percent === units.mentorPercent[unit] ? 0 : 1;
    units.mentorPercent[unit] = percent;
    units.mentoringMissing[unit] = tables.mentoring.missing(trainees[unit]!, mentorFte[unit]!);
  }
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0) continue;
    const unit = officers.unit[row]!;
    if (officers.grade[row] === GRADE.trainee) remember(service, row, days, trainees[unit]!, mentorFte[unit]!);
    else if (changed[unit] === 1 && isMentor(service, row)) recount(service, row);
  }
}

function remember({ officers, tables }: Service, row: number, days: number, trainees: number, mentors: number): void {
  officers.mentoringDays[row]! += days;
  officers.unmentoredDays[row]! += days * tables.mentoring.missing(trainees, mentors);
}

function recount(service: Service, row: number): void {
  uncountOfficer(service, row, service.simulation.now);
  countOfficer(service, row, service.simulation.now);
}

/** Whoever qualifies without having had enough of a mentor carries part of the usual work, for as long as was missing in proportion. */
export function settleUnmentored(service: Service, row: number): void {
  const { officers, tables, simulation } = service;
  const needed = officers.mentoringDays[row]!;
  if (needed === 0 || officers.unmentoredDays[row] === 0) return;
  const days = Math.round((officers.unmentoredDays[row]! / needed) * tables.mentoring.unmentoredDays);
  reduceLoad(service, row, tables.mentoring.unmentoredPercent, simulation.day + days);
}
