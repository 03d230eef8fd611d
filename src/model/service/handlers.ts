import type { EventHandler } from '../../engine/simulation.js';
import { allocateBatch } from '../allocation/allocate.js';
import { onArrival } from '../caseload/arrivals.js';
import { applyNewLaw, onPersonStep } from '../caseload/casework.js';
import { onCohort } from '../recruitment/cohorts.js';
import { onApplicant, onHireStarts } from '../recruitment/hiring.js';
import { onDropOut, onQualify, onTrainingStage } from '../recruitment/trainees.js';
import type { Service } from '../service.js';
import { onNewlyQualifiedEnds } from '../staff/employment.js';
import { onLeavingCandidate } from '../staff/leaving.js';
import { onAbsenceEnds, onAbsenceReview, onLongSickness, onShortSickness } from '../staff/sickness.js';
import { EVENT } from './events.js';

/** Which process each kind of event belongs to. */
export function eventHandlers(service: Service): EventHandler[] {
  const handlers: EventHandler[] = [];
  handlers[EVENT.datedChange] = (day) => onDatedChange(service, day);
  handlers[EVENT.personStep] = (row) => onPersonStep(service, row);
  handlers[EVENT.arrival] = (layer) => onArrival(service, layer);
  handlers[EVENT.leavingCandidate] = (row) => onLeavingCandidate(service, row);
  handlers[EVENT.shortSickness] = (row) => onShortSickness(service, row);
  handlers[EVENT.longSickness] = (row) => onLongSickness(service, row);
  handlers[EVENT.absenceEnds] = (row) => onAbsenceEnds(service, row);
  handlers[EVENT.absenceReview] = (row) => onAbsenceReview(service, row);
  handlers[EVENT.trainingStage] = (row) => onTrainingStage(service, row);
  handlers[EVENT.dropOut] = (row) => onDropOut(service, row);
  handlers[EVENT.qualify] = (row) => onQualify(service, row);
  handlers[EVENT.newlyQualifiedEnds] = (row) => onNewlyQualifiedEnds(service, row);
  handlers[EVENT.cohort] = () => onCohort(service);
  handlers[EVENT.applicant] = (pool) => onApplicant(service, pool);
  handlers[EVENT.hireStarts] = (row) => onHireStarts(service, row);
  handlers[EVENT.allocation] = (unit) =>
    allocateBatch(service, service.units.authority[unit]!, unit, service.simulation.now);
  return handlers;
}

/** A lever, a dated figure or the law changes today: figures are looked up again, then the law is applied. */
function onDatedChange(service: Service, day: number): void {
  service.refresh(day);
  const isTouched = new Uint8Array(service.regions.length);
  for (const region of service.selected) {
    if (service.lives[region]!.lawBook.changesOn(day)) isTouched[region] = 1;
  }
  if (isTouched.includes(1)) applyNewLaw(service, isTouched);
}
