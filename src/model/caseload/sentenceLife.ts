import { exponential } from '../../engine/random/distributions/exponential.js';
import { handoverDay } from '../custody/handoverDay.js';
import type { Law } from '../custody/law.js';
import type { LawBook } from '../custody/lawBook.js';
import { type ReleaseFacts, releaseDayThroughHistory, releaseDayUnder } from '../custody/releaseDay.js';
import { exemptShare } from '../custody/resetExemption.js';
import type { BreachClaims } from '../edges/breachClaims.js';
import { PURPOSE } from '../purposes.js';
import { mappaLevelOf, offenceOf } from '../risk/riskWord.js';
import { DAYS_PER_YEAR, PAROLE_DECIDED, UNPAID_WORK_ONLY } from '../vocabulary.js';
import { RECALL_MARK, recallMarks } from './keptMarks.js';
import { takeOrderStep } from './orderLife.js';
import type { OrderTables } from './orders.js';
import { NEVER, type People, STAGE } from './people.js';
import { type Recall, type RecallTables, recallDays, recallStayDays } from './recall.js';
import { giveStandardSentence, reviewRisk, type SentencingContext } from './sentencing.js';

/** What happened to somebody on a day. */
export const STEP = {
  handover: 0,
  release: 1,
  reset: 2,
  recall: 3,
  reRelease: 4,
  toPss: 5,
  end: 6,
  breach: 7,
  hearing: 8, // the order runs on
  revocation: 9, // the order ends; prison for it is inside the number of custodial sentences
  activation: 10, // an order that the presumption made ends: its sentence is served
  noBreach: 11, // a candidate for a breach came to nothing: only while C12 or C22 is on
} as const;

/** What a sentence lives by in one region: the law, the luck and the hazards. Knows no officers and no ledger. */
export interface LifeContext extends SentencingContext {
  readonly lawBook: LawBook;
  /** replaced on a day on which a figure changes */
  recall: RecallTables;
  orders: OrderTables;
  /** edges C12 and C22; null where both are off */
  readonly breachClaims: BreachClaims | null;
  readonly paroleCustodyYears: number;
  readonly paroleSupervisionYears: number;
  readonly pssEarlyEndPerYear: number;
}

const facts: ReleaseFacts = { sentenceClass: 0, sentencedDay: 0, lengthDays: 0, offence: 0, ecslMark: 0, hdcMark: 0 };
const recalled: Recall = {
  lengthDays: 0,
  paroleDecided: false,
  mappaLevel: 0,
  chargeMark: 0,
  kindMark: 0,
  lengthMark: 0,
};

/** The day of the next step of somebody's sentence; NEVER where there is none. */
export function nextStepDay(people: People, row: number): number {
  switch (people.stage(row)) {
    case STAGE.beforeHandover:
      return Math.min(people.turnDay(row), people.releaseDay(row));
    case STAGE.afterHandover:
      return people.releaseDay(row);
    case STAGE.recalled:
      return Math.min(people.turnDay(row), people.endDay(row));
    case STAGE.licence:
      return Math.min(people.turnDay(row), people.endDay(row), pendingReset(people, row));
    case STAGE.pss:
      return people.turnDay(row);
    case STAGE.order:
      return Math.min(people.endDay(row), people.turnDay(row), pendingReset(people, row));
    default:
      return NEVER;
  }
}

/**
 * Takes the step that is due on `day` and says which it was. After `end` the person has left the caseload
 * (the row is not yet free). At equal days an end comes before a recall, a recall before Reset.
 */
export function takeStep(context: LifeContext, row: number, day: number): number {
  const { people } = context;
  switch (people.stage(row)) {
    case STAGE.beforeHandover:
      return day >= people.releaseDay(row) ? release(context, row, day) : handOver(people, row);
    case STAGE.afterHandover:
      return release(context, row, day);
    case STAGE.recalled:
      return day >= people.endDay(row) ? endSentence(context, row, day) : reRelease(context, row, day);
    case STAGE.licence:
      if (day >= people.endDay(row)) return endSentence(context, row, day);
      return day >= people.turnDay(row) ? recallPerson(context, row, day) : startReset(people, row);
    case STAGE.pss:
      return end(people, row);
    default:
      return orderStep(context, row, day);
  }
}

/** An order activated by the court becomes the sentence that it stood for, from today. */
function orderStep(context: LifeContext, row: number, day: number): number {
  const step = takeOrderStep(context, row, day);
  if (step !== STEP.activation) return step;
  const { people } = context;
  people.setRecallCount(row, 0);
  people.setUnderReset(row, 0);
  people.setResetDay(row, NEVER);
  giveStandardSentence(context, row, day);
  beginCustody(context, row, day);
  return step;
}

/** Places a custodial sentence: release and handover as the law stands today, for history with the law as it stood. */
export function beginCustody(context: LifeContext, row: number, today: number): void {
  const { people, lawBook } = context;
  people.setStage(row, STAGE.beforeHandover);
  people.setReleaseDay(
    row,
    people.sentenceClass(row) === PAROLE_DECIDED
      ? people.sentencedDay(row) + paroleCustodyDays(context, row)
      : releaseDayThroughHistory(lawBook, factsOf(context, row), today),
  );
  placeHandover(context, row, today);
}

/** Day by which a standard sentence is over, whatever its risk: its end, or the nominal end of post-sentence supervision. */
export function overBy({ people, lawBook }: LifeContext, row: number): number {
  const end = people.endDay(row);
  const law = lawBook.law(end, people.sentencedDay(row));
  const hasPss = law.pssInForce && people.lengthDays(row) < law.pssAppliesUnderDays;
  return hasPss ? Math.max(end, people.releaseDay(row) + law.pssDaysAfterRelease) : end;
}

/** After a change of the law: those inside get their release and handover anew, none before today. */
export function reviewCustody(context: LifeContext, row: number, today: number): void {
  const { people, lawBook } = context;
  if (people.sentenceClass(row) !== PAROLE_DECIDED) {
    const law = lawBook.law(today, people.sentencedDay(row));
    people.setReleaseDay(row, Math.max(today, releaseDayUnder(law, factsOf(context, row))));
  }
  if (people.stage(row) === STAGE.beforeHandover) placeHandover(context, row, today);
}

function placeHandover(context: LifeContext, row: number, today: number): void {
  const { people } = context;
  const law = context.lawBook.law(today, people.sentencedDay(row));
  const day = handoverDay(law, people.sentenceClass(row), people.sentencedDay(row), people.releaseDay(row));
  people.setTurnDay(row, day);
  if (day <= people.sentencedDay(row)) people.setStage(row, STAGE.afterHandover);
}

/** Where Reset begins under the law of the day, or NEVER. */
export function placeReset(context: LifeContext, row: number, today: number): void {
  const { people } = context;
  const law = context.lawBook.law(today, people.sentencedDay(row));
  const from = people.stage(row) === STAGE.order ? people.sentencedDay(row) : people.releaseDay(row);
  const unpaidWorkOnly = people.stage(row) === STAGE.order && people.number(row) === UNPAID_WORK_ONLY;
  if (law.resetStartsAt >= 1 || unpaidWorkOnly || isExempt(context, row, law)) {
    people.setResetDay(row, NEVER);
    people.setUnderReset(row, 0);
    return;
  }
  const days = people.stage(row) === STAGE.order ? people.lengthDays(row) : people.endDay(row) - from;
  const contactDays = Math.ceil(law.resetStartsAt * days);
  people.setResetDay(row, Math.max(from + contactDays, context.lawBook.resetSince(today)));
}

/** 1 where Reset stops contact on post-sentence supervision: at once, but for those it leaves alone. */
function stopsOnPss(context: LifeContext, row: number, law: Law): number {
  return law.resetStartsAt < 1 && !isExempt(context, row, law) ? 1 : 0;
}

function isExempt({ people, streams }: LifeContext, row: number, law: Law): boolean {
  const share = exemptShare(law, people.risk(row));
  return share >= 1 || streams.uniform(PURPOSE.resetExempt, people.idHigh(row), people.idLow(row), 0) < share;
}

/** Contact under Reset as it stands today: for people whom a change of the law, or the start, finds part of the way through. */
export function settleReset(context: LifeContext, row: number, today: number): void {
  const { people, lawBook } = context;
  const stage = people.stage(row);
  if (stage === STAGE.pss) {
    people.setUnderReset(row, stopsOnPss(context, row, lawBook.law(today, people.sentencedDay(row))));
    return;
  }
  if (stage !== STAGE.licence && stage !== STAGE.order && stage !== STAGE.recalled) return;
  placeReset(context, row, today);
  people.setUnderReset(row, stage !== STAGE.recalled && people.resetDay(row) <= today ? 1 : 0);
}

function handOver(people: People, row: number): number {
  people.setStage(row, STAGE.afterHandover);
  return STEP.handover;
}

function release(context: LifeContext, row: number, day: number): number {
  const { people } = context;
  people.setReleaseDay(row, day);
  if (people.sentenceClass(row) === PAROLE_DECIDED) {
    people.setEndDay(row, day + 1 + Math.floor(paroleSupervisionDays(context, row)));
  }
  beginLicence(context, row, day);
  placeReset(context, row, day);
  return STEP.release;
}

/** On licence from `day`; the day of a recall, if any, is decided by the person's own luck. */
function beginLicence(context: LifeContext, row: number, day: number): void {
  const { people, streams } = context;
  people.setStage(row, STAGE.licence);
  const u = streams.uniform(PURPOSE.recall, people.idHigh(row), people.idLow(row), people.recallCount(row));
  const days = recallDays(context.recall, people.sentenceClass(row) === PAROLE_DECIDED, u);
  people.setTurnDay(row, days < NEVER ? day + Math.floor(days) : NEVER);
}

function recallPerson(context: LifeContext, row: number, day: number): number {
  const { people } = context;
  people.setStage(row, STAGE.recalled);
  people.setRecallCount(row, people.recallCount(row) + 1);
  people.setRecalledDay(row, day);
  people.setUnderReset(row, 0);
  placeReturn(context, row, day);
  return STEP.recall;
}

/** Day of release after a recall, as the rules stand today: fixed term or standard, by the person's own luck. */
export function placeReturn(context: LifeContext, row: number, today: number): void {
  const { people, lawBook } = context;
  const law: Law = lawBook.law(today, people.recalledDay(row));
  const days = recallStayDays(law, context.recall, recallOf(context, row));
  people.setTurnDay(row, Math.max(today, people.recalledDay(row) + days));
}

/** The last recall of somebody, as the rules look at it; the same object is filled again at each call. */
export function recallOf(context: LifeContext, row: number): Recall {
  const { people, streams } = context;
  const own = recallMarks.of(streams, people.idHigh(row), people.idLow(row), people.recallCount(row));
  recalled.lengthDays = people.lengthDays(row);
  recalled.paroleDecided = people.sentenceClass(row) === PAROLE_DECIDED;
  recalled.mappaLevel = mappaLevelOf(people.risk(row));
  recalled.kindMark = own[RECALL_MARK.kind]!;
  recalled.lengthMark = own[RECALL_MARK.length]!;
  recalled.chargeMark = own[RECALL_MARK.charge]!;
  return recalled;
}

function reRelease(context: LifeContext, row: number, day: number): number {
  const { people } = context;
  beginLicence(context, row, day);
  if (people.resetDay(row) <= day) people.setUnderReset(row, 1);
  return STEP.reRelease;
}

function startReset(people: People, row: number): number {
  people.setUnderReset(row, 1);
  return STEP.reset;
}

/** The sentence is over: post-sentence supervision where it applies, else the end. */
function endSentence(context: LifeContext, row: number, day: number): number {
  const { people, streams } = context;
  const law = context.lawBook.law(day, people.sentencedDay(row));
  const nominalEnd = people.releaseDay(row) + law.pssDaysAfterRelease;
  const applies = people.sentenceClass(row) !== PAROLE_DECIDED && people.lengthDays(row) < law.pssAppliesUnderDays;
  if (!law.pssInForce || !applies || nominalEnd <= day) return end(people, row);
  const u = streams.uniform(PURPOSE.pssEnd, people.idHigh(row), people.idLow(row), 0);
  const early = exponential(u, DAYS_PER_YEAR / context.pssEarlyEndPerYear);
  people.setStage(row, STAGE.pss);
  reviewRisk(context, row);
  people.setUnderReset(row, stopsOnPss(context, row, law));
  people.setTurnDay(row, Math.min(nominalEnd, day + 1 + Math.floor(early)));
  return STEP.toPss;
}

function end(people: People, row: number): number {
  people.setStage(row, STAGE.gone);
  return STEP.end;
}

function pendingReset(people: People, row: number): number {
  return people.underReset(row) === 1 ? NEVER : people.resetDay(row);
}

/** What the release rules look at; the same object is filled again at each call. */
export function factsOf(context: LifeContext, row: number): ReleaseFacts {
  const { people, streams } = context;
  sentenceFacts(people, row);
  facts.ecslMark = streams.pair(PURPOSE.earlyRelease, people.idHigh(row), people.idLow(row), 0);
  facts.hdcMark = streams.second;
  return facts;
}

/** The same without the marks of early release, which take a draw and decide nothing at the release point. */
export function sentenceFacts(people: People, row: number): ReleaseFacts {
  facts.sentenceClass = people.sentenceClass(row);
  facts.sentencedDay = people.sentencedDay(row);
  facts.lengthDays = people.lengthDays(row);
  facts.offence = offenceOf(people.risk(row));
  return facts;
}

function paroleCustodyDays(context: LifeContext, row: number): number {
  const { people, streams } = context;
  const u = streams.pair(PURPOSE.paroleTimes, people.idHigh(row), people.idLow(row), 0);
  return 1 + Math.floor(exponential(u, context.paroleCustodyYears * DAYS_PER_YEAR));
}

function paroleSupervisionDays(context: LifeContext, row: number): number {
  const { people, streams } = context;
  streams.pair(PURPOSE.paroleTimes, people.idHigh(row), people.idLow(row), 0);
  return exponential(streams.second, context.paroleSupervisionYears * DAYS_PER_YEAR);
}
