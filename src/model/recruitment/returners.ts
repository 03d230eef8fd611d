import { PRIORITY } from '../../engine/simulation.js';
import { RIGHT } from '../governance/rights.js';
import { returnedIdentity } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { enrol, takeUpPost } from '../staff/employment.js';
import { ASK_BACK, GRADE, ORIGIN } from '../staff/officers.js';
import { reduceLoad } from '../staff/reducedLoad.js';
import { skillOf } from '../staff/skill.js';
import { GRADES } from '../vocabulary.js';
import { isHired, releasePost } from './hiring.js';

/** For the digest of events. */
const CAME_BACK = 27;

/**
 * Former probation officers are asked back, each once: some months after they left, or on the day on which the service
 * begins to ask. Whether somebody comes is their own mark, so a larger share adds people and changes nobody's mind.
 */
export function noteLeaver(service: Service, row: number): void {
  const { officers, simulation, tables } = service;
  if (officers.origin[row] === ORIGIN.returned) return; // nobody is asked twice
  officers.askBack[row] = ASK_BACK.may;
  officers.leftOn[row] = simulation.day;
  if (tables.returning.share > 0) invite(service, row);
}

/** The service begins to ask today: whoever left before. */
export function inviteLeavers(service: Service, day: number): void {
  const { officers, book, tables } = service;
  if (tables.returning.share === 0 || !book.changesOn('returners_share', day)) return;
  for (let row = 0; row < officers.rows; row++) {
    if (officers.askBack[row] === ASK_BACK.may) invite(service, row);
  }
}

function invite(service: Service, row: number): void {
  const { officers, simulation, tables } = service;
  const day = Math.max(simulation.day, officers.leftOn[row]! + tables.returning.awayDays);
  simulation.schedule(day, PRIORITY.starts, EVENT.invitation, row);
}

/** Asked today: comes if willing, if not gone for too long, and if the region has a vacancy for the hours, which is kept. */
export function onInvitation(service: Service, row: number): void {
  const { officers, streams, simulation, tables } = service;
  const { share, withinDays, leadDays } = tables.returning;
  const day = simulation.day;
  if (officers.askBack[row] !== ASK_BACK.may || share === 0) return;
  if (day - officers.leftOn[row]! > withinDays) return;
  officers.askBack[row] = ASK_BACK.asked;
  if (streams.uniform(PURPOSE.returnMark, officers.idHigh[row]!, officers.idLow[row]!, 0) >= share) return;
  const region = officers.region[row]!;
  const fteHundredths = officers.fteHundredths[row]!;
  const authority = service.governance.decider(RIGHT.recruitment, officers.unit[row]!, day);
  if (!isHired(service, authority, { region, grade: GRADE.PO, fteHundredths, day })) return;
  const served = officers.leftOn[row]! - officers.serviceFrom[row]!;
  const back = enrol(service, {
    idHigh: returnedIdentity(officers.idHigh[row]!),
    idLow: officers.idLow[row]!,
    unit: officers.unit[row]!,
    grade: GRADE.PO,
    origin: ORIGIN.returned,
    holdsCases: officers.holdsCases[row] === 1,
    fteHundredths,
    serviceFrom: day + leadDays - served, // the time away is no service
    trainingStage: 0,
    newlyQualified: false,
    skill: tables.skill.faded(skillOf(service, row, officers.leftOn[row]!), day + leadDays - officers.leftOn[row]!),
  });
  service.comingHundredths[region * GRADES.length + GRADE.PO]! += fteHundredths;
  simulation.schedule(day + leadDays, PRIORITY.starts, EVENT.comesBack, back);
}

export function onComesBack(service: Service, row: number): void {
  const { officers, simulation, tables, ledger, digest } = service;
  const region = officers.region[row]!;
  releasePost(service, row);
  takeUpPost(service, row, simulation.day);
  reduceLoad(service, row, tables.returning.rampPercent, simulation.day + tables.returning.rampDays);
  ledger.count(region, COLUMN_INDEX.po_returned, 1);
  digest.add(region, simulation.day, CAME_BACK, officers.idHigh[row]!, officers.idLow[row]!);
}
