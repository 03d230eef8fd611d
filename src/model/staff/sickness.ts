import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { callAllocation, returnCases } from '../allocation/allocate.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { ABSENCE, countOfficer, uncountOfficer } from './officerLedger.js';

/**
 * Short and long absence. Each is a Poisson process of the officer; a spell that would begin during another one does
 * not happen. A short spell stops new allocations; a long one takes the points available away at once and, once it
 * has lasted as long as cover lasts, the cases go to others.
 */
export function startSickness(service: Service, row: number, now: number): void {
  const { officers } = service;
  officers.shortCandidate[row] = 0;
  officers.longCandidate[row] = 0;
  officers.shortAt[row] = now;
  officers.longAt[row] = now;
  nextShort(service, row);
  nextLong(service, row);
}

export function onShortSickness(service: Service, row: number): void {
  const { officers, streams, tables } = service;
  if (officers.inPost[row] === 0) return;
  if (officers.absence[row] === ABSENCE.none) {
    streams.pair(PURPOSE.shortSickness, officers.idHigh[row]!, officers.idLow[row]!, officers.shortCandidate[row]!);
    beginAbsence(
      service,
      row,
      ABSENCE.short,
      officers.shortAt[row]! + exponential(streams.second, tables.shortSpellDays),
    );
  }
  officers.shortCandidate[row]!++;
  nextShort(service, row);
}

export function onLongSickness(service: Service, row: number): void {
  const { officers, streams, tables } = service;
  if (officers.inPost[row] === 0) return;
  if (officers.absence[row] === ABSENCE.none) {
    streams.pair(PURPOSE.longSickness, officers.idHigh[row]!, officers.idLow[row]!, officers.longCandidate[row]!);
    beginAbsence(service, row, ABSENCE.long, officers.longAt[row]! + exponential(streams.second, tables.longSpellDays));
  }
  officers.longCandidate[row]!++;
  nextLong(service, row);
}

/** Away from today until an instant; ends on the day in which the instant falls. */
export function beginAbsence(service: Service, row: number, kind: number, until: number): void {
  const { officers, simulation, tables } = service;
  const day = simulation.now;
  uncountOfficer(service, row, day);
  officers.absence[row] = kind;
  officers.absentUntil[row] = Math.floor(until);
  countOfficer(service, row, day);
  simulation.schedule(Math.floor(until), PRIORITY.starts, EVENT.absenceEnds, row);
  const review = day + tables.daysBeforeReallocation;
  if (kind === ABSENCE.long && until > review) simulation.schedule(review, PRIORITY.reviews, EVENT.absenceReview, row);
}

export function onAbsenceEnds(service: Service, row: number): void {
  const { officers, units, simulation } = service;
  if (officers.inPost[row] === 0 || officers.absence[row] === ABSENCE.none) return;
  uncountOfficer(service, row, simulation.now);
  officers.absence[row] = ABSENCE.none;
  countOfficer(service, row, simulation.now);
  if (units.waiting[officers.unit[row]!]! > 0) callAllocation(service, officers.unit[row]!, simulation.now);
}

/** Cover ends: an officer still away gives up their cases. */
export function onAbsenceReview(service: Service, row: number): void {
  const { officers, simulation } = service;
  if (officers.inPost[row] === 0 || officers.absence[row] !== ABSENCE.long) return;
  if (officers.absentUntil[row]! > simulation.now) returnCases(service, row, simulation.now);
}

function nextShort(service: Service, row: number): void {
  const { officers, streams, simulation, tables } = service;
  const u = streams.uniform(
    PURPOSE.shortSickness,
    officers.idHigh[row]!,
    officers.idLow[row]!,
    officers.shortCandidate[row]!,
  );
  const perDay = tables.shortSpellsPerDay[officers.region[row]!]!;
  if (perDay <= 0) return;
  officers.shortAt[row]! += exponential(u, 1 / perDay);
  simulation.schedule(Math.floor(officers.shortAt[row]!), PRIORITY.ends, EVENT.shortSickness, row);
}

function nextLong(service: Service, row: number): void {
  const { officers, streams, simulation, tables } = service;
  const u = streams.uniform(
    PURPOSE.longSickness,
    officers.idHigh[row]!,
    officers.idLow[row]!,
    officers.longCandidate[row]!,
  );
  const perDay = tables.longSpellsPerDay[officers.region[row]!]!;
  if (perDay <= 0) return;
  officers.longAt[row]! += exponential(u, 1 / perDay);
  simulation.schedule(Math.floor(officers.longAt[row]!), PRIORITY.ends, EVENT.longSickness, row);
}
