import { identityHigh, PROCESS } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { appoint, changePost } from '../staff/employment.js';
import { hoursOf } from '../staff/hours.js';
import { GRADE } from '../staff/officers.js';
import { reduceLoad } from '../staff/reducedLoad.js';
import { setSkill } from '../staff/skill.js';
import { sharedHeads } from '../start/sharedHeads.js';
import { DAYS_PER_MONTH, DAYS_PER_YEAR } from '../vocabulary.js';

/** For the digest of events. */
const MOVED_TO_CASES = 28;
const CAME_FROM_HEADQUARTERS = 29;

/**
 * On the day that a lever gives, and on no other, probation officers who hold no cases move to sentence management, and
 * qualified staff come from headquarters. Both carry part of the usual work at first. What they did before is undone
 * nowhere: it is not in the model.
 */
export function redeploy(service: Service, day: number): void {
  const { book, selected } = service;
  if (book.changesOn('redeployed_role_share', day)) for (const region of selected) moveFromRoles(service, region, day);
  if (!book.changesOn('redeployed_from_headquarters', day)) return;
  for (const region of selected) {
    const heads = sharedHeads(service, 'redeployed_from_headquarters', region, day);
    for (let head = 0; head < heads; head++) bringFromHeadquarters(service, region, head, day);
  }
}

/** Whoever is in another role on the day moves by their own mark, so that a larger share moves the same people and more. */
function moveFromRoles(service: Service, region: number, day: number): void {
  const { officers, book, streams, ledger, digest, regions } = service;
  const share = book.value('redeployed_role_share', day, { region: regions[region]!.id });
  if (share === 0) return;
  for (let row = 0; row < officers.rows; row++) {
    if (officers.inPost[row] === 0 || officers.region[row] !== region) continue;
    if (officers.grade[row] !== GRADE.PO || officers.holdsCases[row] === 1) continue;
    if (streams.uniform(PURPOSE.redeployedRole, officers.idHigh[row]!, officers.idLow[row]!, 0) >= share) continue;
    changePost(service, row, day, () => {
      officers.holdsCases[row] = 1;
    });
    learnAnew(service, row, day);
    ledger.count(region, COLUMN_INDEX.po_redeployed_from_roles, 1);
    digest.add(region, day, MOVED_TO_CASES, officers.idHigh[row]!, officers.idLow[row]!);
  }
}

function bringFromHeadquarters(service: Service, region: number, head: number, day: number): void {
  const { book, streams, units, ledger, digest } = service;
  const idHigh = identityHigh(PROCESS.fromHeadquarters, region, day);
  const row = appoint(
    service,
    {
      idHigh,
      idLow: head,
      unit: units.firstOfRegion[region]! + (head % units.unitsOfRegion[region]!),
      grade: GRADE.PO,
      holdsCases: true,
      fteHundredths: hoursOf(service.hours, streams.uniform(PURPOSE.officerMarks, idHigh, head, 0)),
      serviceFrom: day - DAYS_PER_YEAR * book.value('headquarters_service', day),
      trainingStage: 0,
      newlyQualified: false,
    },
    day,
  );
  learnAnew(service, row, day);
  ledger.count(region, COLUMN_INDEX.po_redeployed_from_headquarters, 1);
  digest.add(region, day, CAME_FROM_HEADQUARTERS, idHigh, head);
}

/** Qualified, but not for this post today: the skill of somebody from outside, and part of the usual work for some months. */
function learnAnew(service: Service, row: number, day: number): void {
  const { book, tables } = service;
  setSkill(service, row, tables.skill.ofQualifiedOnComing, day);
  const months = book.value('redeployed_load_months', day);
  const percent = Math.round(100 * book.value('redeployed_load_share', day));
  reduceLoad(service, row, percent, day + Math.round(months * DAYS_PER_MONTH));
}
