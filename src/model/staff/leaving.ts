import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { leavingMultiplier } from '../edges/leavingMultiplier.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { leaveSeat } from '../recruitment/agency.js';
import { noteLeaver } from '../recruitment/returners.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { DAYS_PER_YEAR, GRADES, SERVICE_BAND_EDGES_YEARS, SERVICE_BANDS } from '../vocabulary.js';
import { changePost, handOver, leavePost, noteVacated } from './employment.js';
import { GRADE, ORIGIN } from './officers.js';
import { appointSpo, spoPostIsVacant } from './spoPosts.js';
import { mayTransfer, transfer } from './transfers.js';

const C = COLUMN_INDEX;
const LEAVERS_OF_GRADE: readonly number[] = [C.po_leavers, C.pso_leavers, C.spo_leavers];
export const PO_LEAVERS_OF_BAND: readonly number[] = [
  C.po_leavers_0_1,
  C.po_leavers_1_3,
  C.po_leavers_3_5,
  C.po_leavers_5_10,
  C.po_leavers_10_15,
  C.po_leavers_15,
];
/** For the digest of events. */
export const LEFT = 16;
const PROMOTED = 17;
const MOVED = 18;
const RETIRED = 19;

/** Index of the service band of an officer on a day. */
export function serviceBand(service: Service, row: number, day: number): number {
  const years = (day - service.officers.serviceFrom[row]!) / DAYS_PER_YEAR;
  let band = SERVICE_BANDS.length - 1;
  while (band > 0 && SERVICE_BAND_EDGES_YEARS[band]! > years) band--;
  return band;
}

/**
 * Leaving is thinned: candidate instants are a Poisson process of the officer at a bound that is a constant in data;
 * what is in force on the day decides acceptance only. So a lever or an edge moves nobody's candidates.
 */
export function startLeaving(service: Service, row: number, now: number): void {
  service.officers.leavingCandidate[row] = 0;
  service.officers.leavingAt[row] = now;
  nextCandidate(service, row);
}

function nextCandidate(service: Service, row: number): void {
  const { officers, streams, simulation } = service;
  const u = streams.uniform(
    PURPOSE.leaving,
    officers.idHigh[row]!,
    officers.idLow[row]!,
    officers.leavingCandidate[row]!,
  );
  officers.leavingAt[row]! += exponential(u, 1 / boundPerDay(service, row));
  simulation.schedule(Math.floor(officers.leavingAt[row]!), PRIORITY.ends, EVENT.leavingCandidate, row);
}

/** Agency officers go faster than any bound of the staff: they have one of their own. */
function boundPerDay({ officers, tables }: Service, row: number): number {
  return officers.origin[row] === ORIGIN.agency ? tables.agency.exitBoundPerDay : tables.leavingBoundPerDay;
}

/** A candidate instant: the officer retires, leaves, is promoted, moves to headquarters or another region, or nothing happens. */
export function onLeavingCandidate(service: Service, row: number): void {
  const { officers, streams, tables } = service;
  if (officers.inPost[row] === 0) return;
  streams.pair(PURPOSE.leaving, officers.idHigh[row]!, officers.idLow[row]!, officers.leavingCandidate[row]!);
  const mark = streams.second * boundPerDay(service, row);
  if (officers.origin[row] === ORIGIN.agency) {
    if (mark < tables.agency.exitPerDay) leaveSeat(service, row);
  } else moveOrStay(service, row, mark);
  if (officers.inPost[row] === 0) return;
  officers.leavingCandidate[row]!++;
  nextCandidate(service, row);
}

/**
 * The mark, uniform up to the bound, says what a candidate brings: the lowest marks retirement, so that nothing that moves
 * other leaving changes who would retire; the marks above them leaving; the highest promotion and moves.
 */
function moveOrStay(service: Service, row: number, mark: number): void {
  const { officers, simulation, tables } = service;
  const region = officers.region[row]!;
  const promotion = mayMoveUp(service, row) && spoPostIsVacant(service, region) ? tables.promotionPerDay[region]! : 0;
  const headquarters = officers.grade[row] === GRADE.PO ? tables.headquartersPerDay[region]! : 0;
  const fromTop = tables.leavingBoundPerDay - mark;
  const cell = leavingCell(service, row, simulation.now);
  const retiring = tables.retiringPerDay[cell]!;
  if (mark < retiring) leave(service, row, RETIRED);
  else if (mark < retiring + othersPerDay(service, row, cell)) leave(service, row, LEFT);
  else if (fromTop < promotion) promote(service, row);
  else if (fromTop < promotion + headquarters) leave(service, row, MOVED);
  else if (mayTransfer(service, row, fromTop)) transfer(service, row);
}

/** Chance of leaving a day, those who retire included. */
export function leavingPerDay(service: Service, row: number, day: number): number {
  const cell = leavingCell(service, row, day);
  return service.tables.retiringPerDay[cell]! + othersPerDay(service, row, cell);
}

/** Chance of leaving a day other than by retiring: grade, service and place, times the edges in force. @param cell as in `leavingCell` */
export function othersPerDay(service: Service, row: number, cell: number): number {
  return service.tables.leavingPerDay[cell]! * leavingMultiplier(service, row);
}

/** Where an officer stands in the tables of leaving, [unit][grade][service band]. */
export function leavingCell(service: Service, row: number, day: number): number {
  const { officers } = service;
  return (
    (officers.unit[row]! * GRADES.length + officers.grade[row]!) * SERVICE_BANDS.length + serviceBand(service, row, day)
  );
}

function mayMoveUp(service: Service, row: number): boolean {
  return service.officers.grade[row] === GRADE.PO && service.officers.newlyQualified[row] === 0;
}

/** @param what LEFT or RETIRED, which both are leaving as published, or the move to headquarters */
export function leave(service: Service, row: number, what: number): void {
  const { officers, ledger, digest, simulation } = service;
  const region = officers.region[row]!;
  const grade = officers.grade[row]!;
  if (what === MOVED) ledger.count(region, C.po_moves_to_headquarters, 1);
  else {
    ledger.count(region, LEAVERS_OF_GRADE[grade]!, 1);
    if (grade === GRADE.PO) ledger.count(region, PO_LEAVERS_OF_BAND[serviceBand(service, row, simulation.now)]!, 1);
    if (what === RETIRED) countRetirement(service, region, grade);
    else if (grade === GRADE.PO) noteLeaver(service, row); // nobody asks a pensioner back
  }
  digest.add(region, simulation.now, what, officers.idHigh[row]!, officers.idLow[row]!);
  leavePost(service, row, simulation.now);
}

function countRetirement({ ledger }: Service, region: number, grade: number): void {
  ledger.count(region, C.staff_retirements, 1);
  if (grade === GRADE.PO) ledger.count(region, C.po_retirements, 1);
}

/** A promotion costs the unit a probation officer: the new SPO holds no cases. With edge C17 off the officer stays and the post is filled from outside. */
function promote(service: Service, row: number): void {
  const { officers, ledger, digest, simulation, tables } = service;
  if (!tables.promotionCostsPo) {
    appointSpo(service, officers.unit[row]!);
    return;
  }
  ledger.count(officers.region[row]!, C.po_promotions, 1);
  digest.add(officers.region[row]!, simulation.now, PROMOTED, officers.idHigh[row]!, officers.idLow[row]!);
  handOver(service, row, simulation.now);
  noteVacated(service, row);
  changePost(service, row, simulation.now, () => {
    officers.grade[row] = GRADE.SPO;
  });
}
