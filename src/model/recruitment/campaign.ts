import { PRIORITY } from '../../engine/simulation.js';
import { NOBODY } from '../caseload/people.js';
import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { GRADE } from '../staff/officers.js';
import { sharedHeads } from '../start/sharedHeads.js';
import { DAYS_PER_WEEK } from '../vocabulary.js';
import { releasePost, reservePost } from './hiring.js';

/** For the digest of events. */
const LOST_TO_CAMPAIGN = 30;

/** Somebody who applies in a campaign for qualified officers. */
export interface CampaignApplicant {
  readonly region: number;
  readonly idHigh: number;
  readonly idLow: number;
}

/**
 * A campaign opens today: its applicants apply on days of their own until it closes. A larger one adds people; whether
 * one of them is selected, vetted and accepts is their own luck.
 */
export function openCampaign(service: Service, day: number): void {
  const { book, streams, simulation, campaignApplicants } = service;
  if (!book.changesOn('campaign_applicants', day)) return;
  const length = Math.round(book.value('campaign_days', day));
  for (const region of service.selected) {
    const heads = sharedHeads(service, 'campaign_applicants', region, day);
    const idHigh = identityHigh(PROCESS.campaign, region, day);
    for (let idLow = 0; idLow < heads; idLow++) {
      const applies = day + Math.floor(streams.uniform(PURPOSE.campaignStages, idHigh, idLow, 1) * length);
      simulation.schedule(applies, PRIORITY.starts, EVENT.campaignApplication, campaignApplicants.length);
      campaignApplicants.push({ region, idHigh, idLow });
    }
  }
}

/** Applies today; whoever is selected hears so some weeks later. */
export function onCampaignApplication(service: Service, index: number): void {
  const { book, streams, simulation, ledger } = service;
  const { region, idHigh, idLow } = service.campaignApplicants[index]!;
  const day = simulation.day;
  ledger.count(region, COLUMN_INDEX.campaign_applicants, 1);
  if (streams.pair(PURPOSE.campaignStages, idHigh, idLow, 0) >= book.value('campaign_selected_share', day)) return;
  const selected = day + daysOf(service, 'campaign_selection_weeks');
  simulation.schedule(selected, PRIORITY.starts, EVENT.campaignSelection, index);
}

/**
 * Selected today: gets a conditional offer if the region has a vacancy for the hours, in competition with everybody
 * else who could be appointed. The post is kept while vetting goes on, also for those who fail it or decline in the end.
 */
export function onCampaignSelection(service: Service, index: number): void {
  const { simulation } = service;
  const applicant = service.campaignApplicants[index]!;
  const day = simulation.day;
  const row = reservePost(service, applicant.region, GRADE.PO, applicant.idHigh, applicant.idLow, day);
  if (row === NOBODY) return;
  const vetted = day + daysOf(service, 'campaign_vetting_weeks');
  if (isLost(service, applicant, day)) simulation.schedule(vetted, PRIORITY.ends, EVENT.campaignLoss, row);
  else {
    const starts = vetted + daysOf(service, 'campaign_notice_weeks');
    simulation.schedule(starts, PRIORITY.starts, EVENT.hireStarts, row);
  }
}

/** Fails vetting, or declines the offer that follows it. */
function isLost({ book, streams }: Service, { idHigh, idLow }: CampaignApplicant, day: number): boolean {
  streams.pair(PURPOSE.campaignStages, idHigh, idLow, 0);
  if (streams.second < book.value('campaign_vetting_failed_share', day)) return true;
  streams.pair(PURPOSE.campaignStages, idHigh, idLow, 1);
  return streams.second < book.value('campaign_declined_share', day);
}

/** The post is free again. */
export function onCampaignLoss(service: Service, row: number): void {
  const { officers, simulation, digest } = service;
  releasePost(service, row);
  digest.add(officers.region[row]!, simulation.day, LOST_TO_CAMPAIGN, officers.idHigh[row]!, officers.idLow[row]!);
}

function daysOf({ book, simulation }: Service, weeks: string): number {
  return Math.round(DAYS_PER_WEEK * book.value(weeks, simulation.day));
}
