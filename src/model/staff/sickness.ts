import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { callAllocation, returnCases } from '../allocation/allocate.js';
import { isOn } from '../edges/edgeIds.js';
import { workloadMultiplier } from '../edges/edgeResponse.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { ABSENCE, countOfficer, uncountOfficer } from './officerLedger.js';
import { reduceLoad } from './reducedLoad.js';

/**
 * Short and long absence. Candidate spells of each are a Poisson process of the officer at a bound that is a constant in
 * data; what is in force on the day decides acceptance only, so a lever or an edge moves nobody's candidates. A spell
 * that would begin during another one does not happen. A short spell stops new allocations; a long one takes the points available away at once and, once it
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
  const high = officers.idHigh[row]!;
  const low = officers.idLow[row]!;
  const candidate = officers.shortCandidate[row]!;
  if (
    officers.absence[row] === ABSENCE.none &&
    streams.uniform(PURPOSE.shortSicknessMark, high, low, candidate) * tables.shortBoundPerDay <
      shortPerDay(service, row)
  ) {
    streams.pair(PURPOSE.shortSickness, high, low, candidate);
    const until = officers.shortAt[row]! + exponential(streams.second, tables.shortSpellDays);
    beginAbsence(service, row, ABSENCE.short, until);
  }
  officers.shortCandidate[row]!++;
  nextShort(service, row);
}

export function onLongSickness(service: Service, row: number): void {
  const { officers, streams, tables } = service;
  if (officers.inPost[row] === 0) return;
  const high = officers.idHigh[row]!;
  const low = officers.idLow[row]!;
  const candidate = officers.longCandidate[row]!;
  if (
    officers.absence[row] === ABSENCE.none &&
    streams.uniform(PURPOSE.longSicknessMark, high, low, candidate) * tables.longBoundPerDay < longPerDay(service, row)
  ) {
    streams.pair(PURPOSE.longSickness, high, low, candidate);
    const until = officers.longAt[row]! + exponential(streams.second, tables.longSpellDays);
    beginAbsence(service, row, ABSENCE.long, until);
  }
  officers.longCandidate[row]!++;
  nextLong(service, row);
}

/** Short spells a day at work: the rate of the place, times the edge in force. */
function shortPerDay(service: Service, row: number): number {
  const { officers, tables } = service;
  return tables.shortSpellsPerDay[officers.region[row]!]! * workloadMultiplier(service, row, tables.workloadToSickness);
}

function longPerDay(service: Service, row: number): number {
  const { officers, tables } = service;
  return tables.longSpellsPerDay[officers.region[row]!]! * workloadMultiplier(service, row, tables.workloadToSickness);
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
  const wasLong = officers.absence[row] === ABSENCE.long;
  uncountOfficer(service, row, simulation.now);
  officers.absence[row] = ABSENCE.none;
  countOfficer(service, row, simulation.now);
  if (wasLong) comeBackInPhases(service, row);
  if (units.waiting[officers.unit[row]!]! > 0) callAllocation(service, officers.unit[row]!, simulation.now);
}

/** After a long absence: part of the usual work at first, where the service does so. */
function comeBackInPhases(service: Service, row: number): void {
  const { tables, simulation } = service;
  reduceLoad(service, row, tables.phasedReturnPercent, simulation.day + tables.phasedReturnDays);
}

/** Cover ends: an officer still away gives up their cases (edge C2); without it they stay, and wait for the officer. */
export function onAbsenceReview(service: Service, row: number): void {
  const { officers, simulation, inputs } = service;
  if (officers.inPost[row] === 0 || officers.absence[row] !== ABSENCE.long || !isOn(inputs.edges, 'c2')) return;
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
  officers.shortAt[row]! += exponential(u, 1 / tables.shortBoundPerDay);
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
  officers.longAt[row]! += exponential(u, 1 / tables.longBoundPerDay);
  simulation.schedule(Math.floor(officers.longAt[row]!), PRIORITY.ends, EVENT.longSickness, row);
}
