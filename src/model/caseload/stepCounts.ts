import { daysToReleasePoint, ecslOffset, hdcOffset } from '../custody/releaseDay.js';
import { COLUMN_INDEX } from '../observation/columns.js';
import type { Service } from '../service.js';
import { PAROLE_DECIDED } from '../vocabulary.js';
import { STAGE } from './people.js';
import { isFixedTerm } from './recall.js';
import { countParoleReport } from './reports.js';
import { factsOf, recallOf, STEP, sentenceFacts } from './sentenceLife.js';

const C = COLUMN_INDEX;
/** First releases, by sentence class. */
const RELEASES_OF_CLASS = [
  C.releases_standard,
  C.releases_excluded,
  C.releases_more_serious,
  C.releases_parole_decided,
] as const;

/**
 * Counts what a step means for the month: releases, recalls, ends, breaches, reports.
 *
 * @param before stage before the step, @param underReset whether contact had stopped before it
 */
export function countStep(
  service: Service,
  row: number,
  region: number,
  step: number,
  before: number,
  underReset: boolean,
): void {
  const { people, ledger } = service;
  const paroleDecided = people.sentenceClass(row) === PAROLE_DECIDED;
  if (step === STEP.handover && paroleDecided) countParoleReport(service, row);
  else if (step === STEP.release) countRelease(service, row, region);
  else if (step === STEP.recall) countRecall(service, row, region, underReset);
  else if (step === STEP.reRelease) countReRelease(service, row, region);
  else if (step === STEP.breach) ledger.count(region, C.breaches, 1);
  else if (step === STEP.revocation || step === STEP.activation) ledger.count(region, C.orders_revoked, 1);
  else if (step === STEP.end && before === STAGE.order) ledger.count(region, C.orders_completed, 1);
  if (step === STEP.activation) ledger.count(region, C.orders_activated, 1);
  if (people.stage(row) === STAGE.gone) ledger.count(region, C.cases_ended, 1);
}

/** Releases before the release point count for the scheme that takes off more. */
function countRelease(service: Service, row: number, region: number): void {
  const { people, ledger, simulation } = service;
  ledger.count(region, C.releases, 1);
  ledger.count(region, RELEASES_OF_CLASS[people.sentenceClass(row)]!, 1);
  service.dailyReleases[simulation.day]!++;
  if (people.sentenceClass(row) === PAROLE_DECIDED) return;
  const life = service.lives[region]!;
  const law = life.lawBook.law(simulation.day, people.sentencedDay(row));
  if (simulation.day >= people.sentencedDay(row) + daysToReleasePoint(law, sentenceFacts(people, row))) return;
  const facts = factsOf(life, row);
  const ecsl = ecslOffset(law, facts);
  const hdc = hdcOffset(law, facts);
  if (hdc > ecsl) ledger.count(region, C.releases_on_hdc, 1);
  else if (ecsl > 0) ledger.count(region, C.releases_on_ecsl, 1);
}

function countRecall(service: Service, row: number, region: number, underReset: boolean): void {
  const { ledger, simulation } = service;
  ledger.count(region, C.recalls, 1);
  if (underReset) ledger.count(region, C.recalls_under_reset, 1);
  const life = service.lives[region]!;
  const law = life.lawBook.law(simulation.day, simulation.day);
  if (isFixedTerm(law, recallOf(life, row))) ledger.count(region, C.fixed_term_recalls, 1);
}

/** Release after a standard recall goes through the Parole Board, which wants a report. */
function countReRelease(service: Service, row: number, region: number): void {
  const { people, ledger, simulation } = service;
  ledger.count(region, C.re_releases, 1);
  const life = service.lives[region]!;
  const recalledDay = people.recalledDay(row);
  const asRecalled = life.lawBook.law(recalledDay, recalledDay);
  const asOfToday = life.lawBook.law(simulation.day, recalledDay); // a newer rule may have made the stay a fixed term
  const recall = recallOf(life, row);
  if (!isFixedTerm(asRecalled, recall) && !isFixedTerm(asOfToday, recall)) countParoleReport(service, row);
}
