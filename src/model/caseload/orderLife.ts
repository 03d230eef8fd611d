import { exponential } from '../../engine/random/distributions/exponential.js';
import { PROCESS, processOf } from '../identity.js';
import { PURPOSE } from '../purposes.js';
import { UNPAID_WORK_ONLY } from '../vocabulary.js';
import { breachHappens, nextBreachCandidate } from './breachCandidates.js';
import { daysToCompletion, orderKind, unpaidWorkDays } from './orders.js';
import { NEVER, STAGE } from './people.js';
import { type LifeContext, placeReset, STEP } from './sentenceLife.js';

/** Places a court order: when it ends, when it is first breached, and where Reset begins. */
export function beginOrder(context: LifeContext, row: number, today: number): void {
  const { people } = context;
  people.setStage(row, STAGE.order);
  people.setBreached(row, 0);
  placeOrderEnd(context, row, today);
  placeBreach(context, row, people.sentencedDay(row));
  placeReset(context, row, today);
}

/** Last day of the order as the law of the day has it; unpaid work only ends when its hours are done. */
export function placeOrderEnd(context: LifeContext, row: number, today: number): void {
  const { people, streams, lawBook, orders } = context;
  const sentenced = people.sentencedDay(row);
  const length = people.lengthDays(row);
  let days = length;
  if (people.number(row) === UNPAID_WORK_ONLY) days = unpaidWorkDays(orders, endMark(context, row), streams.second);
  else if (lawBook.law(today, sentenced).ordersEndOnCompletion)
    days = daysToCompletion(orders, length, endMark(context, row));
  people.setEndDay(row, sentenced + Math.max(1, days));
}

function endMark({ people, streams }: LifeContext, row: number): number {
  return streams.pair(PURPOSE.orderEnd, people.idHigh(row), people.idLow(row), 0);
}

/** The day of the next breach after `from` by the person's own luck, or of a candidate for one; it may never come. */
function placeBreach(context: LifeContext, row: number, from: number): void {
  const { people, streams, orders, breachClaims } = context;
  const most = breachClaims === null || from < 0 ? 1 : breachClaims.most;
  const mean = orders.breachDays[orderKind(people, row)]! / most;
  const u = streams.uniform(PURPOSE.breach, people.idHigh(row), people.idLow(row), people.recallCount(row));
  const days = mean < NEVER ? exponential(u, mean) : NEVER;
  people.setTurnDay(row, days < NEVER ? from + 1 + Math.floor(days) : NEVER);
}

/** The step of an order that is due. At equal days an end comes before a hearing or a breach, these before Reset. */
export function takeOrderStep(context: LifeContext, row: number, day: number): number {
  const { people } = context;
  if (day >= people.endDay(row)) {
    people.setStage(row, STAGE.gone);
    return STEP.end;
  }
  if (day >= people.turnDay(row))
    return people.breached(row) === 1 ? hear(context, row, day) : breachIfAny(context, row, day);
  people.setUnderReset(row, 1);
  return STEP.reset;
}

function breachIfAny(context: LifeContext, row: number, day: number): number {
  if (breachHappens(context, row, day)) return breach(context, row, day);
  nextBreachCandidate(context, row, day);
  return STEP.noBreach;
}

/** Back to court: the hearing comes after the court's delay. */
function breach(context: LifeContext, row: number, day: number): number {
  const { people, streams, orders } = context;
  streams.pair(PURPOSE.breach, people.idHigh(row), people.idLow(row), people.recallCount(row));
  people.setTurnDay(row, day + 1 + Math.floor(exponential(streams.second, orders.courtDelayDays)));
  people.setBreached(row, 1);
  return STEP.breach;
}

/** The court lets the order run or ends it. Whoever the presumption kept out of prison goes there now. */
function hear(context: LifeContext, row: number, day: number): number {
  const { people, streams, orders } = context;
  const u = streams.uniform(PURPOSE.hearing, people.idHigh(row), people.idLow(row), people.recallCount(row));
  people.setBreached(row, 0);
  people.setRecallCount(row, people.recallCount(row) + 1);
  if (u >= orders.revokedShare[orderKind(people, row)]!) {
    placeBreach(context, row, day);
    return STEP.hearing;
  }
  if (processOf(people.idHigh(row)) === PROCESS.standard) return STEP.activation;
  people.setStage(row, STAGE.gone);
  return STEP.revocation;
}
