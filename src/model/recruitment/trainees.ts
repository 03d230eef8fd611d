import { PRIORITY } from '../../engine/simulation.js';
import { addMonths } from '../calendar.js';
import { startWithWhatWasLearnt } from '../edges/trainingToSkill.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { appoint, changePost, changeUnit, leavePost, scheduleEndOfNewlyQualified } from '../staff/employment.js';
import { startLeaving } from '../staff/leaving.js';
import { settleUnmentored } from '../staff/mentors.js';
import { GRADE } from '../staff/officers.js';
import { skillOfTrainee } from '../staff/skill.js';
import { FULL_TIME_HUNDREDTHS } from '../vocabulary.js';
import { nextFirstOfMonth, postingDay, STAGE_MONTHS, trainingEnds } from './cohortCalendar.js';
import { PLACED_ON, placeAnew, placeOf } from './placement.js';

const QUALIFIED = 21;
const DROPPED_OUT = 22;

/** One seat of a cohort. */
export interface Seat {
  readonly region: number;
  /** number of the half-yearly cohort to which it belongs, also where it starts later than the others */
  readonly cohort: number;
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
  const idHigh = identityHigh(PROCESS.trainee, seat.region, seat.cohort);
  const row = appoint(
    service,
    {
      idHigh,
      idLow: seat.number,
      unit: unitOfSeat(service, seat, idHigh),
      grade: GRADE.trainee,
      holdsCases: true,
      fteHundredths: 100,
      serviceFrom: seat.serviceFrom,
      skill: skillOfSeat(service, seat),
      trainingStage: stageAt(seat.startedDay, originDay + simulation.now),
      newlyQualified: false,
    },
    simulation.now,
  );
  scheduleStages(service, row, seat.startedDay);
  scheduleEnd(service, row, seat);
  return row;
}

function skillOfSeat(service: Service, { startedDay, serviceFrom }: Seat): number {
  const trained = service.originDay + service.simulation.now - startedDay;
  return skillOfTrainee(service, service.simulation.now - trained - serviceFrom, trained);
}

/** By mark, or by need for the share placed so; who was in training before the start sits where the mark says. */
function unitOfSeat(service: Service, seat: Seat, idHigh: number): number {
  const { units, streams, originDay } = service;
  const byMark = units.pick(seat.region, streams.uniform(PURPOSE.roleMark, idHigh, seat.number, 0));
  if (seat.startedDay < originDay) return byMark;
  const who = { idHigh, idLow: seat.number, fteHundredths: FULL_TIME_HUNDREDTHS };
  return placeOf(service, who, PLACED_ON.coming, byMark);
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
  if (!drops) {
    schedulePosting(service, row, endDay);
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

/** At the half-yearly date; where those who qualify may be posted at once on any day of the run, the first of a month asks. */
function schedulePosting(service: Service, row: number, endDay: number): void {
  const { simulation, originDay, officers } = service;
  const asks = mayPostAtOnce(service, officers.region[row]!);
  const day = (asks ? nextFirstOfMonth(endDay) : postingDay(endDay)) - originDay;
  simulation.schedule(Math.max(simulation.now, day), PRIORITY.starts, EVENT.qualify, row);
}

function mayPostAtOnce({ book, regions }: Service, region: number): boolean {
  const parameter = 'posted_when_qualified';
  return book.isChanged(parameter) || book.baseValue(parameter, 0, { region: regions[region]!.id }) === 1;
}

/** Waits for the half-yearly date, unless the nation posts people as they qualify. */
function waitsForPosting(service: Service, region: number): boolean {
  const { book, simulation, regions, originDay } = service;
  if (!mayPostAtOnce(service, region)) return false;
  const today = originDay + simulation.day;
  const atOnce = book.value('posted_when_qualified', simulation.day, { region: regions[region]!.id }) === 1;
  return !atOnce && today !== postingDay(today);
}

/** The trainee becomes a newly qualified probation officer; the role mark decides whether in sentence management. */
export function onQualify(service: Service, row: number): void {
  const { officers, simulation, streams, ledger, digest, book, originDay } = service;
  const day = simulation.now;
  const region = officers.region[row]!;
  if (waitsForPosting(service, region)) {
    simulation.schedule(postingDay(originDay + day) - originDay, PRIORITY.starts, EVENT.qualify, row);
    return;
  }
  const share = book.value('case_holding_share', day, { grade: 'PO', region: service.regions[region]!.id });
  const mark = streams.uniform(PURPOSE.qualifiedRole, officers.idHigh[row]!, officers.idLow[row]!, 0);
  const becomesPo = () => {
    officers.grade[row] = GRADE.PO;
    officers.newlyQualified[row] = 1;
    officers.holdsCases[row] = mark < share ? 1 : 0;
  };
  const unit = placeAnew(service, row, PLACED_ON.qualifying);
  if (unit === officers.unit[row]) changePost(service, row, day, becomesPo);
  else changeUnit(service, row, day, unit, becomesPo);
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
