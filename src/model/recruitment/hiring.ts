import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { NOBODY } from '../caseload/people.js';
import type { Authority } from '../governance/authority.js';
import { RIGHT } from '../governance/rights.js';
import { identityHigh, PROCESS, processOf } from '../identity.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import { PURPOSE } from '../purposes.js';
import { EVENT } from '../service/events.js';
import type { Service } from '../service.js';
import { enrol, takeUpPost } from '../staff/employment.js';
import { hoursOf } from '../staff/hours.js';
import { GRADE } from '../staff/officers.js';
import { DAYS_PER_MONTH, GRADES } from '../vocabulary.js';
import { PLACED_ON, placeAnew } from './placement.js';
import { vacantNow } from './vacancies.js';

const HIRED = 24;

/** Two pools of people who could be hired directly: qualified probation officers, and PSOs. */
export const POOLS = [
  {
    grade: GRADE.PO,
    stock: 'PO',
    process: PROCESS.hiredPO,
    applicants: 'po_applicants',
    lead: 'po_hiring_lead_time',
    flow: COLUMN_INDEX.po_hired,
  },
  {
    grade: GRADE.PSO,
    stock: 'PSO',
    process: PROCESS.hiredPSO,
    applicants: 'pso_applicants',
    lead: 'pso_hiring_lead_time',
    flow: COLUMN_INDEX.pso_hired,
  },
] as const;

/** One layer of a region's share of a pool: a Poisson process of applicants at the base rate. */
export interface Pool {
  readonly pool: number;
  readonly region: number;
  readonly layer: number;
  readonly basePerDay: number;
  /** levers' and dates' factor on the base rate today */
  factor: number;
  candidate: number;
  at: number;
}

export function startPool(service: Service, pool: Pool, index: number): void {
  if (pool.basePerDay <= 0) return;
  pool.at = gap(service, pool);
  service.simulation.schedule(Math.floor(pool.at), PRIORITY.starts, EVENT.applicant, index);
}

/** Applicants of today: each is taken on if the pool lets them through and the region has a vacancy. */
export function onApplicant(service: Service, index: number): void {
  const pool = service.pools[index]!;
  const day = service.simulation.now;
  while (pool.at < day + 1) {
    if (isInPool(service, pool)) apply(service, pool, day);
    pool.candidate++;
    pool.at += gap(service, pool);
  }
  service.simulation.schedule(Math.floor(pool.at), PRIORITY.starts, EVENT.applicant, index);
}

function isInPool(service: Service, pool: Pool): boolean {
  const rest = pool.factor - pool.layer;
  if (rest >= 1) return true;
  if (rest <= 0) return false;
  service.streams.pair(PURPOSE.applicantGap, poolIdentity(pool), pool.candidate, 0);
  return service.streams.second < rest;
}

/** Applicants a day that may be expected of a layer, as levers and dates have it today. */
export function appliesPerDay({ basePerDay, factor, layer }: Pool): number {
  return basePerDay * Math.min(1, Math.max(0, factor - layer));
}

function gap(service: Service, pool: Pool): number {
  const u = service.streams.uniform(PURPOSE.applicantGap, poolIdentity(pool), pool.candidate, 0);
  return exponential(u, 1 / pool.basePerDay);
}

function poolIdentity(pool: Pool): number {
  return identityHigh(POOLS[pool.pool]!.process, pool.region, pool.layer);
}

/** Where pay is better first, for those who would rather; whoever finds no post there is considered at home. */
function apply(service: Service, pool: Pool, day: number): void {
  const preferred = preferredRegion(service, pool);
  const away = preferred !== pool.region && consider(service, preferred, pool, day);
  if (away || consider(service, pool.region, pool, day)) return;
  const elsewhere = offeredBy(service, pool.region, POOLS[pool.pool]!.grade, day);
  if (elsewhere !== NOWHERE) consider(service, elsewhere, pool, day);
}

const NOWHERE = -1;

/**
 * Which region offers a post to an applicant for whom their own has none: of the other simulated regions that share the
 * pool of the nation, the one with the most vacant hours; the first in the order of regions where two are alike.
 */
function offeredBy(service: Service, own: number, grade: number, day: number): number {
  if (!sharesPool(service, own, day)) return NOWHERE;
  let most = 0;
  let offers = NOWHERE;
  for (const region of service.selected) {
    if (region === own || !sharesPool(service, region, day)) continue;
    const vacant = vacantHundredths(service, region, grade);
    if (vacant > most) [most, offers] = [vacant, region];
  }
  return offers;
}

function sharesPool({ book, regions }: Service, region: number, day: number): boolean {
  return book.value('applicant_pool_scope', day, { region: regions[region]!.id }) === 1;
}

function preferredRegion({ streams, tables }: Service, pool: Pool): number {
  const { region } = pool;
  if (POOLS[pool.pool]!.grade !== GRADE.PO || !tables.payGaps.drawsApplicantsOf(region)) return region;
  const mark = streams.uniform(PURPOSE.applicantRegion, poolIdentity(pool), pool.candidate, 0);
  return tables.payGaps.preferredRegion(region, mark);
}

/**
 * Requisition, selection and vetting take the lead time; the post is kept for the person meanwhile.
 *
 * @returns whether there was a post
 */
function consider(service: Service, region: number, pool: Pool, day: number): boolean {
  const { grade, lead } = POOLS[pool.pool]!;
  const { book, simulation, regions } = service;
  const row = reservePost(service, region, grade, poolIdentity(pool), pool.candidate, day);
  if (row === NOBODY) return false;
  const starts = day + Math.round(book.value(lead, day, { region: regions[region]!.id }) * DAYS_PER_MONTH);
  simulation.schedule(starts, PRIORITY.starts, EVENT.hireStarts, row);
  return true;
}

/**
 * Keeps a post of a region for somebody who could be appointed, if the authority that recruits for the unit sees a
 * vacancy for the hours. @returns row of the officer to be, or NOBODY
 */
export function reservePost(
  service: Service,
  region: number,
  grade: number,
  idHigh: number,
  idLow: number,
  day: number,
): number {
  const { book, streams, units, governance } = service;
  const fteHundredths = hoursOf(service.hours, streams.uniform(PURPOSE.officerMarks, idHigh, idLow, 0));
  const unit = units.pick(region, streams.pair(PURPOSE.roleMark, idHigh, idLow, 0));
  const caseMark = streams.second;
  const authority = governance.decider(RIGHT.recruitment, unit, day);
  if (!isHired(service, authority, { region, grade, fteHundredths, day })) return NOBODY;
  const place = { grade: GRADES[grade]!, region: service.regions[region]!.id };
  service.comingHundredths[region * GRADES.length + grade]! += fteHundredths;
  return enrol(service, {
    idHigh,
    idLow,
    unit,
    grade,
    holdsCases: caseMark < book.value('case_holding_share', day, place),
    fteHundredths,
    serviceFrom: 0,
    trainingStage: 0,
    newlyQualified: false,
    skill: grade === GRADE.PO ? service.tables.skill.ofQualifiedOnComing : 0,
  });
}

/** Whom a post is for. */
interface Opening {
  readonly region: number;
  readonly grade: number;
  readonly fteHundredths: number;
  readonly day: number;
}

/** The decision to take somebody on: of the authority that recruits, by the vacancies that it knows of, and the money. */
export function isHired(
  service: Service,
  authority: Authority,
  { region, grade, fteHundredths, day }: Opening,
): boolean {
  const knew = vacantHundredths(service, region, grade);
  const kept =
    knew >= fteHundredths && grade === GRADE.PSO && service.budgets.keepsEmpty(service, region, fteHundredths);
  const decided = knew < fteHundredths || kept ? 0 : fteHundredths;
  service.trace?.note({ day, right: 'recruitment', authority, region, what: 'hire', decided, knew });
  if (decided > 0 && grade === GRADE.PSO) service.budgets.takesOn(service, region, fteHundredths, knew);
  return decided > 0;
}

/** The post is no longer kept: taken up today, or given up. */
export function releasePost({ officers, comingHundredths }: Service, row: number): void {
  comingHundredths[officers.region[row]! * GRADES.length + officers.grade[row]!]! -= officers.fteHundredths[row]!;
}

/**
 * Vacancies as those who hire know them, in hundredths of FTE: those there are, less the hours of people who have left
 * and are still thought to be in post (`VacancyRecord`). Never more than there are.
 */
export function vacantHundredths(service: Service, region: number, grade: number): number {
  const unseen = service.vacancies.notYetKnown(region, grade, service.tables.informationLag[region]!);
  return vacantNow(service, region, grade) - unseen;
}

export function onHireStarts(service: Service, row: number): void {
  const { officers, simulation, ledger, digest } = service;
  const region = officers.region[row]!;
  const grade = officers.grade[row]!;
  releasePost(service, row);
  officers.serviceFrom[row] = simulation.now;
  officers.unit[row] = placeAnew(service, row, PLACED_ON.coming);
  takeUpPost(service, row, simulation.now);
  ledger.count(region, POOLS.find((pool) => pool.grade === grade)!.flow, 1);
  if (processOf(officers.idHigh[row]!) === PROCESS.campaign) ledger.count(region, COLUMN_INDEX.campaign_starts, 1);
  digest.add(region, simulation.now, HIRED, officers.idHigh[row]!, officers.idLow[row]!);
}
