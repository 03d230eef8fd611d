import type { EventHandler } from '../../engine/simulation.js';
import { allocateBatch } from '../allocation/allocate.js';
import { onArrival } from '../caseload/arrivals.js';
import { applyNewLaw, onPersonStep } from '../caseload/casework.js';
import { onAgencyStarts, reviewAgency } from '../recruitment/agency.js';
import { onCampaignApplication, onCampaignLoss, onCampaignSelection, openCampaign } from '../recruitment/campaign.js';
import { onCohort, onCohortPart } from '../recruitment/cohorts.js';
import { onApplicant, onHireStarts } from '../recruitment/hiring.js';
import { redeploy } from '../recruitment/redeployment.js';
import { inviteLeavers, onComesBack, onInvitation } from '../recruitment/returners.js';
import { onDropOut, onQualify, onTrainingStage } from '../recruitment/trainees.js';
import type { Service } from '../service.js';
import { onNewlyQualifiedEnds } from '../staff/employment.js';
import { onLeavingCandidate } from '../staff/leaving.js';
import { onUsualLoad } from '../staff/reducedLoad.js';
import { strike } from '../staff/shocks.js';
import { onAbsenceEnds, onAbsenceReview, onLongSickness, onShortSickness } from '../staff/sickness.js';
import { EVENT } from './events.js';

/** Which process each kind of event belongs to, in the order of `EVENT`. Made once: a closure a play would be compiled a play. */
export const HANDLERS: readonly EventHandler<Service>[] = inOrder({
  datedChange: (day, service) => onDatedChange(service, day),
  personStep: (row, service) => onPersonStep(service, row),
  arrival: (layer, service) => onArrival(service, layer),
  leavingCandidate: (row, service) => onLeavingCandidate(service, row),
  shortSickness: (row, service) => onShortSickness(service, row),
  longSickness: (row, service) => onLongSickness(service, row),
  absenceEnds: (row, service) => onAbsenceEnds(service, row),
  absenceReview: (row, service) => onAbsenceReview(service, row),
  trainingStage: (row, service) => onTrainingStage(service, row),
  dropOut: (row, service) => onDropOut(service, row),
  qualify: (row, service) => onQualify(service, row),
  newlyQualifiedEnds: (row, service) => onNewlyQualifiedEnds(service, row),
  cohort: (_, service) => onCohort(service),
  applicant: (pool, service) => onApplicant(service, pool),
  hireStarts: (row, service) => onHireStarts(service, row),
  usualLoad: (row, service) => onUsualLoad(service, row),
  agencyStarts: (seat, service) => onAgencyStarts(service, seat),
  invitation: (row, service) => onInvitation(service, row),
  comesBack: (row, service) => onComesBack(service, row),
  campaignApplication: (index, service) => onCampaignApplication(service, index),
  campaignSelection: (index, service) => onCampaignSelection(service, index),
  campaignLoss: (row, service) => onCampaignLoss(service, row),
  cohortPart: (index, service) => onCohortPart(service, index),
  allocation: (unit, service) => allocateBatch(service, unit, service.simulation.day),
});

function inOrder(handlers: Readonly<Record<keyof typeof EVENT, EventHandler<Service>>>): EventHandler<Service>[] {
  const kinds = Object.keys(EVENT) as (keyof typeof EVENT)[];
  return kinds.sort((a, b) => EVENT[a] - EVENT[b]).map((kind) => handlers[kind]);
}

/** A lever, a dated figure or the law changes today: figures are looked up again, then the law is applied. */
function onDatedChange(service: Service, day: number): void {
  service.refresh(day);
  reviewAgency(service, day);
  inviteLeavers(service, day);
  redeploy(service, day);
  openCampaign(service, day);
  const touched = new Uint8Array(service.regions.length);
  for (const region of service.selected) touched[region] = service.lives[region]!.lawBook.stagesTouchedOn(day);
  if (touched.some((stages) => stages > 0)) applyNewLaw(service, touched);
  strike(service, day);
}
