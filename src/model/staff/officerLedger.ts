import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';
import { isMentor } from './mentors.js';
import { GRADE, HOLDER_NEWLY_QUALIFIED, ORIGIN } from './officers.js';

const C = COLUMN_INDEX;
export const ABSENCE = { none: 0, short: 1, long: 2 } as const;

/** Takes an officer out of every level they count in. Call before anything about them changes. */
export function uncountOfficer(service: Service, officer: number, now: number): void {
  tally(service, officer, -1, now);
}

/** Counts an officer in again as they now are, with the points now available. Call after the change. */
export function countOfficer(service: Service, officer: number, now: number): void {
  const { officers } = service;
  officers.available[officer] = availablePoints(service, officer);
  refreshDesk(service, officer);
  tally(service, officer, 1, now);
}

/** What allocation reads of an officer: load, and the points available for each group of cases; none for any while absent. */
export function refreshDesk(service: Service, officer: number): void {
  const { officers, units, tables } = service;
  const place = officers.rosterPlace[officer]!;
  if (place < 0) return;
  const roster = units.rosters[officers.unit[officer]!]!;
  const available = officers.absence[officer] === ABSENCE.none ? officers.available[officer]! : 0;
  const { holders } = tables.holding;
  const bit = 1 << officers.holderKind(officer);
  for (let group = 0; group < holders.length; group++) {
    roster.setAvailable(place, group, holders[group]! & bit ? available : 0);
  }
  roster.load[place] = officers.points[officer]! + officers.cases[officer]!;
}

/** Points a week by the published tool: contracted hours less reductions; none on long absence or without cases. */
function availablePoints(service: Service, officer: number): number {
  const { officers, tables } = service;
  if (!holdsCasesNow(service, officer) || officers.absence[officer] === ABSENCE.long) return 0;
  const points = tables.availability.points(officers.fteHundredths[officer]!, availabilityStage(service, officer));
  const percent = officers.loadPercent[officer]! * mentoringFactor(service, officer);
  return percent === 100 ? points : Math.round((points * percent) / 100);
}

/** Edge C4: what is left of an experienced officer's points where mentoring takes more than at the start; above 1 where it takes less. */
function mentoringFactor(service: Service, officer: number): number {
  const less = service.units.mentorPercent[service.officers.unit[officer]!]!;
  return less === 0 || !isMentor(service, officer) ? 1 : 1 - less / 100;
}

/** PO, PSO, SPO, newly qualified PO, then the stages of training; an agency officer is available as a PO. */
function availabilityStage(service: Service, officer: number): number {
  const { officers } = service;
  if (officers.origin[officer] === ORIGIN.agency) return GRADE.PO;
  const trains = officers.grade[officer] === GRADE.trainee;
  return trains ? HOLDER_NEWLY_QUALIFIED + 1 + officers.trainingStage[officer]! : officers.holderKind(officer);
}

export function holdsCasesNow(service: Service, officer: number): boolean {
  const { officers } = service;
  return officers.inPost[officer] === 1 && officers.holdsCases[officer] === 1 && officers.grade[officer] !== GRADE.SPO;
}

function tally(service: Service, officer: number, sign: number, now: number): void {
  const { officers, ledger } = service;
  if (officers.inPost[officer] === 0) return;
  const region = officers.region[officer]!;
  const grade = officers.grade[officer]!;
  const fte = sign * (grade === GRADE.trainee ? FULL_TIME_HUNDREDTHS : officers.fteHundredths[officer]!);
  if (officers.origin[officer] === ORIGIN.agency) {
    tallyAgency(service, officer, region, fte, sign, now);
    return;
  }
  ledger.change(region, C.staff_fte_days, fte, now);
  if (officers.absence[officer] !== ABSENCE.none) ledger.change(region, C.sick_working_days, fte, now);
  if (grade === GRADE.PO) tallyPo(service, officer, region, fte, sign, now);
  else if (grade === GRADE.SPO) tallySpo(service, officer, region, fte, now);
  else tallyPso(service, officer, region, fte, sign, now);
  if (!holdsCasesNow(service, officer)) return;
  if (grade === GRADE.PO) ledger.change(region, C.po_case_holding_fte, fte, now);
  if (grade === GRADE.PSO) ledger.change(region, C.pso_case_holding_fte, fte, now);
  tallyCaseHolder(service, officer, region, fte, sign, now);
}

/** Not in the published series of staff, nor in its sickness: case holders of their own kind. */
function tallyAgency(service: Service, officer: number, region: number, fte: number, sign: number, now: number): void {
  service.ledger.change(region, C.agency_fte, fte, now);
  tallyCaseHolder(service, officer, region, fte, sign, now);
}

function tallyPo(service: Service, officer: number, region: number, fte: number, sign: number, now: number): void {
  const { officers, ledger } = service;
  ledger.change(region, C.po_fte, fte, now);
  ledger.change(region, C.po_heads, sign, now);
  ledger.change(region, C.po_head_days, sign, now);
  if (officers.newlyQualified[officer] === 1) ledger.change(region, C.newly_qualified_heads, sign, now);
}

function tallySpo({ officers, ledger }: Service, officer: number, region: number, fte: number, now: number): void {
  ledger.change(region, C.spo_fte, fte, now);
  if (officers.absence[officer] !== ABSENCE.none) ledger.change(region, C.spo_away_fte_days, fte, now);
}

/** Trainees count inside PSO, as in the published series. */
function tallyPso(service: Service, officer: number, region: number, fte: number, sign: number, now: number): void {
  const { officers, ledger } = service;
  ledger.change(region, C.pso_fte, fte, now);
  if (officers.grade[officer] === GRADE.trainee) {
    ledger.change(region, C.trainees, sign, now);
    return;
  }
  ledger.change(region, C.pso_heads, sign, now);
  ledger.change(region, C.pso_head_days, sign, now);
}

function tallyCaseHolder(
  service: Service,
  officer: number,
  region: number,
  fte: number,
  sign: number,
  now: number,
): void {
  const { officers, ledger, units } = service;
  ledger.change(region, C.case_holding_fte, fte, now);
  const points = sign * officers.available[officer]!;
  const unit = officers.unit[officer]!;
  units.pointsAvailable[unit]! += points;
  units.pointsAvailableDays[unit]! += points * (service.monthEnd - now);
}
