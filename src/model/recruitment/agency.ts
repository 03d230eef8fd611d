import { PRIORITY } from '../../engine/simulation.js';
import { CAPACITY_STEP } from '../allocation/capRules.js';
import { NOBODY } from '../caseload/people.js';
import { identityHigh, layerOf, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { appoint, leavePost } from '../staff/employment.js';
import { GRADE, ORIGIN } from '../staff/officers.js';
import { reduceLoad } from '../staff/reducedLoad.js';
import { sharedHeads } from '../start/sharedHeads.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';
import { NOT_ORDERED } from './agencySeats.js';

/** For the digest of events. */
const AGENCY_STARTED = 25;
const AGENCY_LEFT = 26;
/** An event carries one number: region, then seat. */
const SEATS = 65_536;

/**
 * Agency officers stand in numbered seats. Who fills a seat is region, seat and how many have filled it before, so more
 * seats add people and change nobody. An exit is filled again after the lead time, as long as the seat is wanted.
 */
export function reviewAgency(service: Service, day: number): void {
  const { seats } = service;
  for (const region of service.selected) {
    seats.forQueue[region] = wantedForQueue(service, region, day);
    const wanted = sharedHeads(service, 'agency_heads', region, day) + seats.forQueue[region]!;
    if (wanted === seats.wanted[region]) continue;
    seats.wanted[region] = wanted;
    for (let seat = seats.count(region) - 1; seat >= wanted; seat--) endSeat(service, region, seat);
    for (let seat = 0; seat < wanted; seat++) order(service, region, seat);
  }
}

/**
 * Where the rules of a cap say so, as many are wanted as could carry the points that wait, up to a number; whoever has
 * come for it stays until the rules end.
 */
function wantedForQueue(service: Service, region: number, day: number): number {
  const { tables, ledger, inputs, book, seats } = service;
  if (!tables.capRules[region]?.tries(CAPACITY_STEP.agency)) return 0;
  const waiting = ledger.level(region, COLUMN_INDEX.points_unallocated) * inputs.anchors.workloadFactor;
  const officers = Math.ceil(waiting / book.value('nominal_points', day));
  const most = sharedHeads(service, 'agency_at_capacity', region, day);
  return Math.max(seats.forQueue[region]!, Math.min(most, officers));
}

function order(service: Service, region: number, number: number): void {
  const { simulation, seats, tables } = service;
  const seat = seats.at(region, number);
  if (seat.officer !== NOBODY || seat.due !== NOT_ORDERED) return;
  seat.due = simulation.day + tables.agency.leadDays;
  simulation.schedule(seat.due, PRIORITY.starts, EVENT.agencyStarts, region * SEATS + number);
}

export function onAgencyStarts(service: Service, event: number): void {
  const { simulation, seats, units, tables, ledger, digest } = service;
  const region = Math.floor(event / SEATS);
  const number = event % SEATS;
  const seat = seats.at(region, number);
  if (seat.due !== simulation.day) return; // the order was withdrawn
  const idHigh = identityHigh(PROCESS.agency, region, number);
  const idLow = seat.filled++;
  seat.due = NOT_ORDERED;
  seat.officer = appoint(
    service,
    {
      idHigh,
      idLow,
      unit: units.firstOfRegion[region]! + (number % units.unitsOfRegion[region]!),
      grade: GRADE.PO,
      origin: ORIGIN.agency,
      holdsCases: true,
      fteHundredths: FULL_TIME_HUNDREDTHS,
      serviceFrom: simulation.day,
      trainingStage: 0,
      newlyQualified: false,
      skill: service.tables.skill.ofQualifiedOnComing,
    },
    simulation.day,
  );
  reduceLoad(service, seat.officer, tables.agency.rampPercent, simulation.day + tables.agency.rampDays);
  ledger.count(region, COLUMN_INDEX.agency_started, 1);
  digest.add(region, simulation.day, AGENCY_STARTED, idHigh, idLow);
}

/** An agency officer goes of their own accord; the seat is filled again while it is wanted. */
export function leaveSeat(service: Service, row: number): void {
  const { officers, seats } = service;
  const region = officers.region[row]!;
  const number = layerOf(officers.idHigh[row]!);
  endSeat(service, region, number);
  if (number < seats.wanted[region]!) order(service, region, number);
}

/** The order is withdrawn, or the officer goes today and the cases wait for others. */
function endSeat(service: Service, region: number, number: number): void {
  const { officers, simulation, ledger, digest } = service;
  const seat = service.seats.at(region, number);
  const { officer } = seat;
  seat.due = NOT_ORDERED;
  seat.officer = NOBODY;
  if (officer === NOBODY) return;
  ledger.count(region, COLUMN_INDEX.agency_left, 1);
  digest.add(region, simulation.day, AGENCY_LEFT, officers.idHigh[officer]!, officers.idLow[officer]!);
  leavePost(service, officer, simulation.day);
}
