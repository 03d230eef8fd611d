import { PRIORITY } from '../../engine/simulation.js';
import { addMonths } from '../calendar.js';
import { startWithWhatWasLearnt } from '../edges/trainingToSkill.js';
import { RIGHT } from '../governance/rights.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { appoint, changePost, leavePost, scheduleEndOfNewlyQualified } from '../staff/employment.js';
import { startLeaving } from '../staff/leaving.js';
import { settleUnmentored } from '../staff/mentors.js';
import { GRADE } from '../staff/officers.js';
import { cohortNumber, postingDay, trainingEnds } from './cohortCalendar.js';

const QUALIFIED = 21;
const DROPPED_OUT = 22;
/** Months at which the stages of training begin; the last holds to the end (the published reduction reasons). */
const STAGE_MONTHS = [0, 6, 12, 18] as const;

/** One seat of a cohort. */
export interface Seat {
  readonly region: number;
  /** day number */
  readonly startedDay: number;
  readonly number: number;
  readonly shortRoute: boolean;
  /** first day of service with HMPPS, days from the start of the run */
  readonly serviceFrom: number;
}

/** Somebody takes a seat today, or has had it since before the start. @returns the row of the officer */
export function takeSeat(service: Service, seat: Seat): number {
  const { simulation, originDay } = service;
  const idHigh = identityHigh(PROCESS.trainee, seat.region, cohortNumber(seat.startedDay));
  const row = appoint(
    service,
    {
      idHigh,
      idLow: seat.number,
      unit: unitOf(service, seat, idHigh),
      grade: GRADE.trainee,
      holdsCases: true,
      fteHundredths: 100,
      serviceFrom: seat.serviceFrom,
      trainingStage: stageAt(seat.startedDay, originDay + simulation.now),
      newlyQualified: false,
    },
    simulation.now,
  );
  scheduleStages(service, row, seat.startedDay);
  scheduleEnd(service, row, seat);
  return row;
}

/** Who holds the right to place new officers puts the trainee into a unit of the region. */
function unitOf({ streams, units, governance, simulation, trace }: Service, seat: Seat, idHigh: number): number {
  const { region, number } = seat;
  const unit = units.pick(region, streams.uniform(PURPOSE.roleMark, idHigh, number, 0));
  const decided = units.numberInRegion[unit]!;
  const authority = governance.decider(RIGHT.placement, unit, simulation.now);
  trace?.note({
    day: simulation.now,
    right: 'placement',
    authority,
    region,
    what: 'unitOfTrainee',
    decided,
    knew: number,
  });
  return unit;
}

function stageAt(startedDay: number, day: number): number {
  let stage = STAGE_MONTHS.length - 1;
  while (stage > 0 && addMonths(startedDay, STAGE_MONTHS[stage]!) > day) stage--;
  return stage;
}

function scheduleStages(service: Service, row: number, startedDay: number): void {
  for (const months of STAGE_MONTHS) {
    const day = addMonths(startedDay, months) - service.originDay;
    if (day > service.simulation.now) service.simulation.schedule(day, PRIORITY.reviews, EVENT.trainingStage, row);
  }
}

/**
 * Qualifies at the posting date after the end of training, or drops out at a uniform time before it. Somebody already
 * part of the way through completes with the chance that is left: c / (c + (1 - c) x rest of the training).
 */
function scheduleEnd(service: Service, row: number, seat: Seat): void {
  const { streams, officers, simulation, originDay, book } = service;
  const months = book.value(seat.shortRoute ? 'training_months_short' : 'training_months_long', 0);
  const endDay = trainingEnds(seat.startedDay, months);
  const done = Math.max(0, (originDay + simulation.now - seat.startedDay) / (endDay - seat.startedDay));
  const rest = Math.max(0, 1 - done);
  const completion = book.value('trainee_completion', simulation.now, { region: service.regions[seat.region]!.id });
  const chance = completion / (completion + (1 - completion) * rest);
  const u = streams.pair(PURPOSE.training, officers.idHigh[row]!, officers.idLow[row]!, 0);
  const drops = u >= chance;
  const posting = postingDay(endDay) - originDay;
  if (!drops) {
    simulation.schedule(Math.max(simulation.now, posting), PRIORITY.starts, EVENT.qualify, row);
    return;
  }
  const day = simulation.now + Math.floor(streams.second * (endDay - originDay - simulation.now));
  simulation.schedule(Math.max(simulation.now, day), PRIORITY.ends, EVENT.dropOut, row);
}

export function onTrainingStage(service: Service, row: number): void {
  const { officers, simulation } = service;
  if (officers.inPost[row] === 0 || officers.grade[row] !== GRADE.trainee) return;
  changePost(service, row, simulation.now, () => {
    officers.trainingStage[row]!++;
  });
}

/** The trainee becomes a newly qualified probation officer; the role mark decides whether in sentence management. */
export function onQualify(service: Service, row: number): void {
  const { officers, simulation, streams, ledger, digest, book, originDay } = service;
  const day = simulation.now;
  const region = officers.region[row]!;
  const share = book.value('case_holding_share', day, { grade: 'PO', region: service.regions[region]!.id });
  const mark = streams.uniform(PURPOSE.qualifiedRole, officers.idHigh[row]!, officers.idLow[row]!, 0);
  changePost(service, row, day, () => {
    officers.grade[row] = GRADE.PO;
    officers.newlyQualified[row] = 1;
    officers.holdsCases[row] = mark < share ? 1 : 0;
  });
  ledger.count(region, COLUMN_INDEX.trainees_qualified, 1);
  digest.add(region, day, QUALIFIED, officers.idHigh[row]!, officers.idLow[row]!);
  startLeaving(service, row, day);
  settleUnmentored(service, row);
  const protectedMonths = Math.round(book.value('newly_qualified_months', day));
  startWithWhatWasLearnt(service, row);
  scheduleEndOfNewlyQualified(service, row, addMonths(originDay + day, protectedMonths) - originDay);
}

export function onDropOut(service: Service, row: number): void {
  if (service.officers.inPost[row] === 1) dropOut(service, row);
}

export function dropOut(service: Service, row: number): void {
  const { officers, simulation, ledger, digest } = service;
  ledger.count(officers.region[row]!, COLUMN_INDEX.trainees_dropped_out, 1);
  digest.add(officers.region[row]!, simulation.now, DROPPED_OUT, officers.idHigh[row]!, officers.idLow[row]!);
  leavePost(service, row, simulation.now);
}
