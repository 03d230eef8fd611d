import { PRIORITY } from '../../engine/simulation.js';
import { callAllocation } from '../allocation/allocate.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { noteCase, recountCase } from './caseLedger.js';
import { linkCase, unlinkCase } from './caseList.js';
import { isHeldStage } from './caseStanding.js';
import { placeOrderEnd } from './orderLife.js';
import { BEFORE_THE_RUN, NOBODY, STAGE } from './people.js';
import { notePlanDue } from './plans.js';
import { returnIfBarred } from './rescoring.js';
import { nextStepDay, placeReturn, reviewCustody, STEP, settleReset, takeStep } from './sentenceLife.js';
import { countStep } from './stepCounts.js';

/**
 * Somebody's sentence reaches its next step. A change of the law may have moved the step since the event was put on
 * the list, or the row may have passed to somebody else: what is due today happens, and nothing else.
 */
export function onPersonStep(service: Service, row: number): void {
  const { people, units, simulation } = service;
  const { day } = simulation;
  people.fetch(simulation.entityAhead);
  if (nextStepDay(people, row) > day) return;
  const region = units.region[people.unit(row)]!;
  const stage = people.stage(row);
  const held = isHeldStage(stage);
  noteCase(service, row);
  const underReset = people.underReset(row) === 1;
  const step = takeStep(service.lives[region]!, row, day);
  service.digest.add(region, day, step, people.idHigh(row), people.idLow(row));
  countStep(service, row, region, step, stage, underReset);
  if (changesNoLevel(step)) {
    scheduleStep(service, row);
    return;
  }
  if (people.stage(row) === STAGE.gone) {
    if (held) unlinkCase(service, row);
    recountCase(service, row, day);
    people.remove(row);
    return;
  }
  if (!held && isHeldStage(people.stage(row))) openCase(service, row, day);
  if (held && !isHeldStage(people.stage(row))) closeCase(service, row);
  recountCase(service, row, day);
  if (step === STEP.toPss) returnIfBarred(service, row, day); // reviewed: the tier may be another
  scheduleStep(service, row);
}

/** A breach or none, or a hearing after which the order runs on: the person counts as before. */
function changesNoLevel(step: number): boolean {
  return step === STEP.breach || step === STEP.hearing || step === STEP.noBreach;
}

/** A community officer is needed from today: the case waits for the unit's batch. */
export function openCase(service: Service, row: number, day: number): void {
  const { people } = service;
  people.setWaiting(row, service.monthEnd === 0 ? BEFORE_THE_RUN : day);
  notePlanDue(service, row);
  linkCase(service, row);
  callAllocation(service, people.unit(row), day);
}

/** A prisoner before handover has no community officer: the case is nobody's. */
function closeCase(service: Service, row: number): void {
  unlinkCase(service, row);
  service.people.setOfficer(row, NOBODY);
}

/** Puts the next step on the event list, if it falls within the run. */
export function scheduleStep(service: Service, row: number): void {
  const { people, simulation, inputs } = service;
  const day = Math.max(simulation.day, nextStepDay(people, row));
  if (day < inputs.untilDay) simulation.schedule(day, PRIORITY.ends, EVENT.personStep, row);
}

/**
 * The law changes today in some regions: everybody it touches is looked at again. One sweep for all of them, because
 * what a sweep costs is fetching the people; regions share no state, so that their order decides nothing.
 *
 * @param touched by region: bits of the stages whose people the new law can concern
 */
export function applyNewLaw(service: Service, touched: Uint8Array): void {
  const { people, units } = service;
  for (let row = 0; row < people.rows; row++) {
    const region = units.region[people.unit(row)]!;
    if ((touched[region]! >> people.stage(row)) & 1) reviewUnderNewLaw(service, row, region);
  }
}

function reviewUnderNewLaw(service: Service, row: number, region: number): void {
  const { people, simulation } = service;
  const { day } = simulation;
  const life = service.lives[region]!;
  const before = nextStepDay(people, row);
  const held = isHeldStage(people.stage(row));
  const stage = people.stage(row);
  const underReset = people.underReset(row);
  noteCase(service, row);
  if (stage === STAGE.beforeHandover || stage === STAGE.afterHandover) reviewCustody(life, row, day);
  else if (stage === STAGE.recalled) shortenRecall(service, row, region);
  else if (stage === STAGE.pss && !life.lawBook.law(day, day).pssInForce) people.setTurnDay(row, day);
  else if (stage === STAGE.order) shortenOrder(service, row, region);
  settleReset(life, row, day);
  if (before <= day && underReset === 0) people.setUnderReset(row, 0); // a step is due today anyway: it decides
  if (!held && isHeldStage(people.stage(row))) openCase(service, row, day);
  recountCase(service, row, day);
  if (nextStepDay(people, row) !== before) scheduleStep(service, row);
}

/** A new recall rule may let somebody out sooner; it lengthens nobody's stay. */
function shortenRecall(service: Service, row: number, region: number): void {
  const { people, simulation } = service;
  const was = people.turnDay(row);
  placeReturn(service.lives[region]!, row, simulation.day);
  people.setTurnDay(row, Math.min(was, people.turnDay(row)));
}

/** Where orders end on completion, those already made may be complete sooner; nobody's order is lengthened. */
function shortenOrder(service: Service, row: number, region: number): void {
  const { people, simulation } = service;
  const was = people.endDay(row);
  placeOrderEnd(service.lives[region]!, row, simulation.day);
  people.setEndDay(row, Math.min(was, Math.max(simulation.day, people.endDay(row))));
}
