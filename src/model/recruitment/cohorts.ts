import { PRIORITY } from '../../engine/simulation.js';
import type { Authority } from '../governance/authority.js';
import { RIGHT } from '../governance/rights.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { leavePost } from '../staff/employment.js';
import { GRADE } from '../staff/officers.js';
import { largestRemainder } from '../start/largestRemainder.js';
import { shareOf } from '../start/regionShares.js';
import { cohortDays, cohortNumber } from './cohortCalendar.js';
import { takeSeat } from './trainees.js';

const TRAINEE_STARTED = 20;

export function scheduleCohorts(service: Service, untilDay: number): void {
  for (const day of cohortDays(service.originDay, service.originDay + untilDay)) {
    service.simulation.schedule(day - service.originDay, PRIORITY.starts, EVENT.cohort, day - service.originDay);
  }
}

/** A cohort starts in every simulated region. */
export function onCohort(service: Service): void {
  for (const region of service.selected) startCohort(service, region);
}

function startCohort(service: Service, region: number): void {
  const seats = seatsOf(service, service.governance.decidersIn(RIGHT.training, region, service.simulation.now), region);
  const inside = volunteers(service, region);
  let taken = 0;
  for (let seat = 0; seat < seats; seat++) taken += fillSeat(service, region, seat, inside, taken);
  service.ledger.count(region, COLUMN_INDEX.trainees_started, seats);
}

/**
 * The seats of a region: half a year's target, times the share achieved, split over all regions. Who holds the right to
 * train decides for its part of the region, each by the same rule.
 */
function seatsOf(service: Service, authorities: readonly Authority[], region: number): number {
  const { book, simulation, regions } = service;
  const day = simulation.now;
  const target = book.value('trainee_intake_target', day, { region: regions[region]!.id }) / 2;
  const outturn = day < book.daysToDate('trainee_intake_outturn_until');
  const achieved = outturn ? 1 : book.value('trainee_intake_achieved', day, { region: regions[region]!.id });
  const shares = regions.map((each) => shareOf(each, 'trainee'));
  const decided = largestRemainder(Math.round(target * achieved), shares)[region]!;
  for (const authority of authorities) {
    service.trace?.note({ day, right: 'training', authority, region, what: 'seats', decided, knew: target });
  }
  return decided;
}

/** PSOs of the region in the order of their own marks for this cohort: who takes the first internal seat, and so on. */
function volunteers(service: Service, region: number): number[] {
  const { officers, streams, originDay, simulation } = service;
  const cohort = cohortNumber(originDay + simulation.now);
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
function fillSeat(service: Service, region: number, seat: number, inside: readonly number[], taken: number): number {
  const { book, streams, simulation, officers, originDay, digest } = service;
  const startedDay = originDay + simulation.now;
  const idHigh = identityHigh(PROCESS.trainee, region, cohortNumber(startedDay));
  const shortRoute =
    streams.pair(PURPOSE.trainingRoute, idHigh, seat, 0) < book.value('trainee_short_route', simulation.now);
  const external = streams.second < book.value('trainee_external', simulation.now) || taken >= inside.length;
  const psoRow = external ? -1 : inside[taken]!;
  const serviceFrom = external ? simulation.now : officers.serviceFrom[psoRow]!;
  if (!external) {
    service.ledger.count(region, COLUMN_INDEX.pso_to_training, 1);
    leavePost(service, psoRow, simulation.now);
  }
  takeSeat(service, { region, startedDay, number: seat, shortRoute, serviceFrom });
  digest.add(region, simulation.now, TRAINEE_STARTED, idHigh, seat);
  return external ? 0 : 1;
}
