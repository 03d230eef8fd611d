import { exponential } from '../../engine/random/distributions/exponential.js';
import { PRIORITY } from '../../engine/simulation.js';
import { NOBODY } from '../caseload/people.js';
import type { Authority } from '../governance/authority.js';
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
    if (isInPool(service, pool)) consider(service, { level: 'region', index: pool.region }, pool, day);
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

function gap(service: Service, pool: Pool): number {
  const u = service.streams.uniform(PURPOSE.applicantGap, poolIdentity(pool), pool.candidate, 0);
  return exponential(u, 1 / pool.basePerDay);
}

function poolIdentity(pool: Pool): number {
  return identityHigh(POOLS[pool.pool]!.process, pool.region, pool.layer);
}

/** Requisition, selection and vetting take the lead time; the post is kept for the person meanwhile. */
function consider(service: Service, authority: Authority, pool: Pool, day: number): void {
  const { grade, lead } = POOLS[pool.pool]!;
  const { book, simulation, regions, officers } = service;
  let row = reservePost(service, authority, grade, poolIdentity(pool), pool.candidate, day);
  if (row === NOBODY) {
    const elsewhere = offeredBy(service, authority, grade, day);
    if (elsewhere !== null) row = reservePost(service, elsewhere, grade, poolIdentity(pool), pool.candidate, day);
  }
  if (row === NOBODY) return;
  const region = regions[officers.region[row]!]!.id;
  const starts = day + Math.round(book.value(lead, day, { region }) * DAYS_PER_MONTH);
  simulation.schedule(starts, PRIORITY.starts, EVENT.hireStarts, row);
}

/**
 * Who offers a post to an applicant for whom their own region has none: of the other simulated regions that share the
 * pool of the nation, the one with the most vacant hours; the first in the order of regions where two are alike.
 */
function offeredBy(service: Service, own: Authority, grade: number, day: number): Authority | null {
  if (!sharesPool(service, own.index, day)) return null;
  let most = 0;
  let offers: Authority | null = null;
  for (let index = 0; index < service.regions.length; index++) {
    if (index === own.index || !service.selected.includes(index) || !sharesPool(service, index, day)) continue;
    const authority: Authority = { level: 'region', index };
    const vacant = vacantHundredths(service, authority, grade);
    if (vacant > most) [most, offers] = [vacant, authority];
  }
  return offers;
}

function sharesPool({ book, regions }: Service, region: number, day: number): boolean {
  return book.value('applicant_pool_scope', day, { region: regions[region]!.id }) === 1;
}

/** Keeps a post for somebody who could be appointed, if there is a vacancy for the hours. @returns row of the officer to be, or NOBODY */
export function reservePost(
  service: Service,
  authority: Authority,
  grade: number,
  idHigh: number,
  idLow: number,
  day: number,
): number {
  const { book, streams, units } = service;
  const region = authority.index;
  const fteHundredths = hoursOf(service.hours, streams.uniform(PURPOSE.officerMarks, idHigh, idLow, 0));
  if (vacantHundredths(service, authority, grade) < fteHundredths) return NOBODY;
  const place = { grade: GRADES[grade]!, region: service.regions[region]!.id };
  const roleMark = streams.pair(PURPOSE.roleMark, idHigh, idLow, 0);
  service.comingHundredths[region * GRADES.length + grade]! += fteHundredths;
  return enrol(service, {
    idHigh,
    idLow,
    unit: units.pick(region, roleMark),
    grade,
    holdsCases: streams.second < book.value('case_holding_share', day, place),
    fteHundredths,
    serviceFrom: 0,
    trainingStage: 0,
    newlyQualified: false,
  });
}

/** The post is no longer kept: taken up today, or given up. */
export function releasePost({ officers, comingHundredths }: Service, row: number): void {
  comingHundredths[officers.region[row]! * GRADES.length + officers.grade[row]!]! -= officers.fteHundredths[row]!;
}

/**
 * Vacancies as those who hire know them, in hundredths of FTE: those there are, less the hours of people who have left
 * and are still thought to be in post (`VacancyRecord`). Never more than there are.
 */
export function vacantHundredths(service: Service, authority: Authority, grade: number): number {
  const region = authority.index;
  const unseen = service.vacancies.notYetKnown(region, grade, service.tables.informationLag[region]!);
  return vacantNow(service, region, grade) - unseen;
}

export function onHireStarts(service: Service, row: number): void {
  const { officers, simulation, ledger, digest } = service;
  const region = officers.region[row]!;
  const grade = officers.grade[row]!;
  releasePost(service, row);
  officers.serviceFrom[row] = simulation.now;
  officers.unit[row] = placeAnew(service, { level: 'region', index: region }, row, PLACED_ON.coming);
  takeUpPost(service, row, simulation.now);
  ledger.count(region, POOLS.find((pool) => pool.grade === grade)!.flow, 1);
  if (processOf(officers.idHigh[row]!) === PROCESS.campaign) ledger.count(region, COLUMN_INDEX.campaign_starts, 1);
  digest.add(region, simulation.now, HIRED, officers.idHigh[row]!, officers.idLow[row]!);
}
