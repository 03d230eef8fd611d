import { PRIORITY } from '../../engine/simulation.js';
import { addMonths } from '../calendar.js';
import { RIGHT } from '../governance/rights.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { leavePost } from '../staff/employment.js';
import { GRADE } from '../staff/officers.js';
import { seatsOfRegions } from './allotment.js';
import { cohortDays, cohortNumber, firstSeatOfMonth } from './cohortCalendar.js';
import { takeSeat } from './trainees.js';

const TRAINEE_STARTED = 20;

export function scheduleCohorts(service: Service, untilDay: number): void {
  for (const day of cohortDays(service.originDay, service.originDay + untilDay)) {
    service.simulation.schedule(day - service.originDay, PRIORITY.starts, EVENT.cohort, day - service.originDay);
  }
}

/** Seats of a cohort in a region that start on one day. */
export interface CohortPart {
  readonly region: number;
  readonly cohort: number;
  /** numbers of the seats; the last not included */
  readonly fromSeat: number;
  readonly untilSeat: number;
}

/** A cohort starts in every simulated region: on one day, or in monthly parts. */
export function onCohort(service: Service): void {
  const seats = seatsOfRegions(service);
  for (const region of service.selected) {
    noteSeats(service, region, seats[region]!);
    startCohort(service, region, seats[region]!);
  }
}

/** Whoever holds the right to train decides for its part of a region, each by the same rule. */
function noteSeats({ governance, trace, simulation, book, regions }: Service, region: number, decided: number): void {
  if (trace === null) return;
  const { day } = simulation;
  const knew = book.value('trainee_intake_target', day, { region: regions[region]!.id }) / 2;
  for (const authority of governance.decidersIn(RIGHT.training, region, day)) {
    trace.note({ day, right: 'training', authority, region, what: 'seats', decided, knew });
  }
}

/** When the seats of half a year start is decided on the first day. */
function startCohort(service: Service, region: number, seats: number): void {
  const { book, simulation, regions, originDay, cohortParts } = service;
  const day = originDay + simulation.day;
  const place = { region: regions[region]!.id };
  const months = Math.max(1, Math.round(book.value('trainee_starts_months', simulation.day, place)));
  for (let month = 0; month < months; month++) {
    const fromSeat = firstSeatOfMonth(month, months, seats);
    const untilSeat = firstSeatOfMonth(month + 1, months, seats);
    const part = { region, cohort: cohortNumber(day), fromSeat, untilSeat };
    if (month === 0) startPart(service, part);
    else {
      simulation.schedule(addMonths(day, month) - originDay, PRIORITY.starts, EVENT.cohortPart, cohortParts.length);
      cohortParts.push(part);
    }
  }
}

export function onCohortPart(service: Service, index: number): void {
  startPart(service, service.cohortParts[index]!);
}

function startPart(service: Service, part: CohortPart): void {
  const { region, fromSeat, untilSeat } = part;
  const inside = volunteers(service, part);
  let taken = 0;
  for (let seat = fromSeat; seat < untilSeat; seat++) taken += fillSeat(service, part, seat, inside, taken);
  service.ledger.count(region, COLUMN_INDEX.trainees_started, untilSeat - fromSeat);
}

/** PSOs of the region in the order of their own marks for this cohort: who takes the first internal seat, and so on. */
function volunteers({ officers, streams }: Service, { region, cohort }: CohortPart): number[] {
  const marked: Marked[] = [];
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.PSO || officers.region[row] !== region) continue;
    const mark = streams.uniform(PURPOSE.traineeChoice, officers.idHigh[row]!, officers.idLow[row]!, cohort);
    marked.push({ row, mark });
  }
  return marked.sort(byMark).map(({ row }) => row);
}

interface Marked {
  readonly row: number;
  readonly mark: number;
}

function byMark(a: Marked, b: Marked): number {
  return a.mark - b.mark;
}

/** @returns 1 if a PSO took the seat, 0 if somebody from outside did */
function fillSeat(
  service: Service,
  { region, cohort }: CohortPart,
  seat: number,
  inside: readonly number[],
  taken: number,
): number {
  const { book, streams, simulation, officers, originDay, digest } = service;
  const startedDay = originDay + simulation.now;
  const idHigh = identityHigh(PROCESS.trainee, region, cohort);
  const shortRoute =
    streams.pair(PURPOSE.trainingRoute, idHigh, seat, 0) < book.value('trainee_short_route', simulation.now);
  const external = streams.second < book.value('trainee_external', simulation.now) || taken >= inside.length;
  const psoRow = external ? -1 : inside[taken]!;
  const serviceFrom = external ? simulation.now : officers.serviceFrom[psoRow]!;
  if (!external) {
    service.ledger.count(region, COLUMN_INDEX.pso_to_training, 1);
    leavePost(service, psoRow, simulation.now);
  }
  takeSeat(service, { region, cohort, startedDay, number: seat, shortRoute, serviceFrom });
  digest.add(region, simulation.now, TRAINEE_STARTED, idHigh, seat);
  return external ? 0 : 1;
}
