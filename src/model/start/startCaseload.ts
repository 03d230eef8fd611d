import { empirical } from '../../engine/random/distributions/empirical.js';
import { exponential } from '../../engine/random/distributions/exponential.js';
import { countCase } from '../caseload/caseLedger.js';
import { isHeldStage } from '../caseload/caseStanding.js';
import { openCase, scheduleStep } from '../caseload/casework.js';
import { cumulative } from '../caseload/cumulative.js';
import { CUSTODY_MARK, ORDER_MARK, sentenceMarks } from '../caseload/keptMarks.js';
import type { MarkTables } from '../caseload/marks.js';
import { beginOrder, placeOrderEnd } from '../caseload/orderLife.js';
import { LONGEST_UNPAID_WORK } from '../caseload/orders.js';
import { STAGE } from '../caseload/people.js';
import { recallDays } from '../caseload/recall.js';
import { beginCustody, nextStepDay, overBy, placeReturn, settleReset, takeStep } from '../caseload/sentenceLife.js';
import {
  addPerson,
  giveOrderOf,
  giveOrderRisk,
  giveParoleDecidedSentence,
  giveStandardRisk,
  giveStandardSentenceOf,
  lengthAt,
} from '../caseload/sentencing.js';
import { identityHigh, PROCESS } from '../identity.js';
import { PURPOSE } from '../purposes.js';
import type { Service } from '../service.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import { largestRemainder } from './largestRemainder.js';
import { type RegionalStock, shareOf } from './regionShares.js';

/** A seat that finds nobody under sentence in this many draws means that the tables contradict each other. */
const MOST_ATTEMPTS = 4096;

/**
 * Everybody under sentence at the start, as many as published, each drawn as a sentence: of a length-biased length, a
 * uniform time ago, lived through the law as it stood. Where somebody stands (prison, licence, recalled) follows.
 */
export function startCaseload(service: Service): void {
  const stocks = stocksByRegion(service);
  const tables = startTables(service);
  const seats = [
    startStandard,
    startParoleInCustody,
    startParoleAfterRelease,
    startCommunityOrder,
    startSuspendedOrder,
  ];
  for (const region of service.selected) {
    seats.forEach((startSeat, kind) => {
      for (let seat = 0; seat < stocks[kind]![region]!; seat++)
        admit(service, region, startSeat(service, region, seat, tables));
    });
  }
}

/** People of each kind of seat, by region. */
function stocksByRegion(service: Service): number[][] {
  const { inputs, book, regions } = service;
  const split = (total: number, stock: RegionalStock) =>
    largestRemainder(
      total,
      regions.map((region) => shareOf(region, stock)),
    );
  const { communityOrders, suspendedOrders, custodyAndAfter } = inputs.start;
  const paroleCustody = Math.round(book.value('parole_decided_in_custody', 0));
  const paroleAfter = Math.round(book.value('parole_decided_after_release', 0));
  const inCustody = split(paroleCustody, 'custodyAndAfter');
  const after = split(paroleAfter, 'custodyAndAfter');
  const supplied = regions.some(({ shares }) => shares !== undefined);
  // a supplied total is kept to the person: the standard classes are then what the others leave of it
  const standard = supplied
    ? split(custodyAndAfter, 'custodyAndAfter').map((total, region) => total - inCustody[region]! - after[region]!)
    : split(custodyAndAfter - paroleCustody - paroleAfter, 'custodyAndAfter');
  const orders = [split(communityOrders, 'communityOrders'), split(suspendedOrders, 'suspendedOrders')];
  return [standard, inCustody, after, ...orders];
}

/** On the night of the stock date; Reset as it stood then. */
function admit(service: Service, region: number, row: number): void {
  const { people } = service;
  settleReset(service.lives[region]!, row, -1);
  if (isHeldStage(people.stage(row))) openCase(service, row, 0);
  countCase(service, row, 0);
  scheduleStep(service, row);
  service.digest.add(region, 0, 32 + people.stage(row), people.idHigh(row), people.idLow(row));
}

/** Longest time that a sentence of a band keeps anybody: to its end, or to the end of post-sentence supervision. */
function reachOfBand(service: Service, band: number): number {
  const { marks, book } = service;
  const to = marks.custodyTo[band]!;
  return to + (to <= book.value('pss_applies_under', 0) ? 366 : 0);
}

/** Lengths by the time they keep people, times ago uniform, then lived: kept if still under sentence at the start. */
function startStandard(service: Service, region: number, seat: number, { bands, reach }: StartTables): number {
  const { streams, people, lives } = service;
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const idHigh = identityHigh(PROCESS.startStandard, region, attempt);
    const own = sentenceMarks.of(streams, idHigh, seat, 0);
    const u = own[CUSTODY_MARK.length]!;
    const band = empirical(u, bands);
    const below = band === 0 ? 0 : bands[band - 1]!;
    const within = (u - below) / (bands[band]! - below);
    const age = own[CUSTODY_MARK.age]! * reach[band]!;
    const row = addPerson(service, region, idHigh, seat);
    const lengthDays = lengthAt(service.marks, band, within);
    giveStandardSentenceOf(service, row, -1 - Math.floor(age), band, lengthDays, own[CUSTODY_MARK.sentenceClass]!);
    beginCustody(lives[region]!, row, 0);
    if (overBy(lives[region]!, row) >= 0) {
      giveStandardRisk(service, row);
      if (lived(service, region, row)) return row;
    }
    people.remove(row);
  }
  throw new RangeError('nobody under sentence was found at the start: the sentence tables contradict each other');
}

/** Takes every step due before the start. False if the sentence is over by then. */
function lived(service: Service, region: number, row: number): boolean {
  const { people, lives } = service;
  for (let day = nextStepDay(people, row); day < 0; day = nextStepDay(people, row)) {
    takeStep(lives[region]!, row, day);
    if (people.stage(row) === STAGE.gone) return false;
  }
  return true;
}

/** Time served so far and time to serve are exponential, as their distribution is. */
function startParoleInCustody(service: Service, region: number, seat: number): number {
  const { people, streams, lives } = service;
  const idHigh = identityHigh(PROCESS.startParoleCustody, region, 0);
  const row = addPerson(service, region, idHigh, seat);
  const age = exponential(
    streams.uniform(PURPOSE.startAge, idHigh, seat, 0),
    lives[region]!.paroleCustodyYears * DAYS_PER_YEAR,
  );
  giveParoleDecidedSentence(service, row, 0);
  beginCustody(lives[region]!, row, 0);
  people.setSentencedDay(row, -1 - Math.floor(age));
  if (people.turnDay(row) <= 0) people.setStage(row, STAGE.afterHandover);
  return row;
}

/** On licence or recalled in the proportion of the two mean times; the rest of the supervision is exponential. */
function startParoleAfterRelease(service: Service, region: number, seat: number): number {
  const { people, streams, lives } = service;
  const life = lives[region]!;
  const idHigh = identityHigh(PROCESS.startParoleAfter, region, 0);
  const row = addPerson(service, region, idHigh, seat);
  const mean = life.paroleSupervisionYears * DAYS_PER_YEAR;
  const age = exponential(streams.uniform(PURPOSE.startAge, idHigh, seat, 0), mean);
  giveParoleDecidedSentence(service, row, -1 - Math.floor(age) - Math.round(life.paroleCustodyYears * DAYS_PER_YEAR));
  people.setStage(row, STAGE.licence);
  people.setReleaseDay(row, -1 - Math.floor(age));
  people.setEndDay(row, 1 + Math.floor(exponential(streams.uniform(PURPOSE.startAge, idHigh, seat, 1), mean)));
  const stay = life.recall.paroleDecidedPerDay * life.recall.standardRecallDays;
  const recalled = streams.uniform(PURPOSE.startStanding, idHigh, seat, 0) < stay / (1 + stay);
  if (recalled) beginRecalled(service, region, row);
  else beginOnLicence(service, region, row);
  return row;
}

function beginRecalled(service: Service, region: number, row: number): void {
  const { people, lives } = service;
  people.setStage(row, STAGE.recalled);
  people.setRecallCount(row, 1);
  people.setRecalledDay(row, -1);
  placeReturn(lives[region]!, row, 0);
}

/** The hazard of recall has no memory in these classes: the time to recall begins anew at the start. */
function beginOnLicence(service: Service, region: number, row: number): void {
  const { people, lives, streams } = service;
  const u = streams.uniform(PURPOSE.recall, people.idHigh(row), people.idLow(row), 0);
  people.setTurnDay(row, Math.floor(recallDays(lives[region]!.recall, true, u)));
}

function startCommunityOrder(service: Service, region: number, seat: number): number {
  return startOrder(service, region, PROCESS.startCommunityOrder, seat, false);
}

function startSuspendedOrder(service: Service, region: number, seat: number): number {
  return startOrder(service, region, PROCESS.startSuspendedOrder, seat, true);
}

/** Orders as courts make them, a uniform time ago, lived: kept if still running at the start. */
function startOrder(service: Service, region: number, process: number, seat: number, suspended: boolean): number {
  const { streams, marks, people, lives } = service;
  const mix = suspended ? marks.suspendedLength : marks.communityLength;
  const oldest = mostOrderDays(marks);
  for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
    const idHigh = identityHigh(process, region, attempt);
    const own = sentenceMarks.of(streams, idHigh, seat, 0);
    const band = empirical(own[ORDER_MARK.length]!, mix);
    const age = own[ORDER_MARK.age]! * oldest;
    const row = addPerson(service, region, idHigh, seat);
    giveOrderOf(service, row, -1 - Math.floor(age), suspended, marks.orderDays[band]!);
    placeOrderEnd(lives[region]!, row, 0);
    if (people.endDay(row) >= 0) {
      giveOrderRisk(service, row);
      beginOrder(lives[region]!, row, 0);
      if (lived(service, region, row)) return row;
    }
    people.remove(row);
  }
  throw new RangeError('no court order was found at the start: the tables of orders contradict each other');
}

/** No order at the start is older: the longest of them, or unpaid work with its overrun. */
function mostOrderDays({ orderDays }: MarkTables): number {
  let most = LONGEST_UNPAID_WORK;
  for (let band = 0; band < orderDays.length; band++) most = Math.max(most, orderDays[band]!);
  return most;
}

/** Length-biased cumulative shares, made once a start. */
interface StartTables {
  readonly bands: Float64Array;
  /** days by band */
  readonly reach: Float64Array;
}

function startTables(service: Service): StartTables {
  const { marks } = service;
  const reach = Float64Array.from(marks.custodyTo, (_, band) => reachOfBand(service, band));
  return { reach, bands: biased(marks.custodyLength, (band) => reach[band]!) };
}

/** Cumulative shares of the bands of a mix, each weighted by how long it keeps people. */
function biased(mix: Float64Array, keeps: (band: number) => number): Float64Array {
  const weights = Array.from(mix, (sum, band) => (sum - (band === 0 ? 0 : mix[band - 1]!)) * keeps(band));
  const total = weights.reduce((a, b) => a + b, 0);
  return cumulative(weights.map((weight) => weight / total));
}
