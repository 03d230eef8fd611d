import { exp } from '../../engine/math/exp.js';
import { log } from '../../engine/math/log.js';
import { empirical } from '../../engine/random/distributions/empirical.js';
import type { RandomStreams } from '../../engine/random/randomStreams.js';
import type { Units } from '../allocation/units.js';
import type { Law } from '../custody/law.js';
import { PURPOSE } from '../purposes.js';
import { drawRestForV3, drawRisk, emptyProfile, offenceOfMark, sexOfMark } from '../risk/drawRisk.js';
import type { RiskTables } from '../risk/riskTables.js';
import { isWoman, offenceOf, packOffenceAndSex, packRisk } from '../risk/riskWord.js';
import type { TierCalculators } from '../risk/tierCalculators.js';
import { COMMUNITY_ORDER, PAROLE_DECIDED, RISK_GROUPS, SUSPENDED_ORDER, UNPAID_WORK_ONLY } from '../vocabulary.js';
import { CUSTODY_MARK, ORDER_MARK, PERSON_MARK, personMarks, sentenceMarks } from './keptMarks.js';
import { type MarkTables, standardClass } from './marks.js';
import { NEVER, NOBODY, type People } from './people.js';

const TWO_YEARS = 2 * 365;
/** Tier number of any other court order until its risk is known. */
const MORE_THAN_UNPAID_WORK = 1;

/** Position in RISK_GROUPS. */
const COURT_ORDERS = RISK_GROUPS.indexOf('court-order');
const SHORT_CUSTODY = RISK_GROUPS.indexOf('custody-under-2-years');
const LONG_CUSTODY = RISK_GROUPS.indexOf('custody-2-years-and-over');
const PAROLE_DECIDED_GROUP = RISK_GROUPS.indexOf('parole-decided');
const POST_SENTENCE = RISK_GROUPS.indexOf('post-sentence');

/** Position in the axis `sentence_band`, behind the lengths of custody. */
const COURT_ORDER_BAND = 8;
const PAROLE_DECIDED_BAND = 9;

const profile = emptyProfile();

/** What a person's risk is drawn and tiered with. */
export interface RiskContext {
  readonly people: People;
  readonly streams: RandomStreams;
  readonly risks: RiskTables;
  readonly tiers: TierCalculators;
}

/** What the marks of a candidate are turned into a sentence with. */
export interface SentencingContext extends RiskContext {
  readonly units: Units;
  readonly marks: MarkTables;
}

/** A new row with the person's identity and unit, and nothing of a sentence yet. */
export function addPerson(context: SentencingContext, region: number, idHigh: number, idLow: number): number {
  const { people, streams, units } = context;
  const row = people.add();
  people.setUnit(row, units.pick(region, personMarks.of(streams, idHigh, idLow, 0)[PERSON_MARK.unit]!));
  people.setIdHigh(row, idHigh);
  people.setIdLow(row, idLow);
  people.setUnderReset(row, 0);
  people.setRecallCount(row, 0);
  people.setOfficer(row, NOBODY);
  people.setOfficersHad(row, 0);
  people.setPoints(row, 0);
  people.setResetDay(row, NEVER);
  people.setTurnDay(row, NEVER);
  people.setEndDay(row, NEVER);
  return row;
}

/** A standard sentence by the person's own marks: length by band, within a band as u to a power; then the class. */
export function giveStandardSentence(context: SentencingContext, row: number, day: number): void {
  const { people, streams, marks } = context;
  const own = sentenceMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const u = own[CUSTODY_MARK.length]!;
  const band = empirical(u, marks.custodyLength);
  giveStandardSentenceOf(context, row, day, band, lengthWithin(marks, band, u), own[CUSTODY_MARK.sentenceClass]!);
  giveStandardRisk(context, row);
}

/**
 * Class, dates, offence and sex of a standard sentence; the rest of the risk is given apart, so that the start can look
 * at the dates first.
 *
 * @param band of the length, @param lengthDays of the sentence, @param classMark uniform that decides the class
 */
export function giveStandardSentenceOf(
  context: SentencingContext,
  row: number,
  day: number,
  band: number,
  lengthDays: number,
  classMark: number,
): void {
  const { people, streams, marks, risks } = context;
  const own = personMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const offence = offenceOfMark(risks, own[PERSON_MARK.offence]!, band);
  people.setRisk(row, packOffenceAndSex(offence, sexOfMark(risks, own[PERSON_MARK.sex]!, groupOf(lengthDays))));
  people.setSentenceClass(row, standardClass(marks, offence, lengthDays, classMark));
  people.setSentencedDay(row, day);
  people.setLengthDays(row, lengthDays);
  people.setEndDay(row, day + lengthDays);
}

/** Risk and tiers of somebody with the length, offence and sex of `giveStandardSentenceOf`. */
export function giveStandardRisk(context: SentencingContext, row: number): void {
  const { people } = context;
  const risk = people.risk(row);
  assess(context, row, groupOf(people.lengthDays(row)), offenceOf(risk), isWoman(risk) ? 1 : 0, true);
}

function groupOf(lengthDays: number): number {
  return lengthDays < TWO_YEARS ? SHORT_CUSTODY : LONG_CUSTODY;
}

/** Whole days, at least one. The place of the mark within its band serves as the uniform within the band. */
function lengthWithin(marks: MarkTables, band: number, u: number): number {
  const below = band === 0 ? 0 : marks.custodyLength[band - 1]!;
  const within = (u - below) / (marks.custodyLength[band]! - below);
  return lengthAt(marks, band, within);
}

/** @param within uniform within the band */
export function lengthAt(marks: MarkTables, band: number, within: number): number {
  const from = marks.custodyFrom[band]!;
  const to = marks.custodyTo[band]!;
  const place = exp(marks.custodySkew * log(within)); // `pow` is exact to the last bit, and dearer; whole days need it not
  return Math.max(1, Math.round(from + (to - from) * place));
}

export function giveParoleDecidedSentence(context: SentencingContext, row: number, day: number): void {
  const { people, streams, risks } = context;
  people.setSentenceClass(row, PAROLE_DECIDED);
  people.setSentencedDay(row, day);
  people.setLengthDays(row, NEVER);
  const own = personMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const offence = offenceOfMark(risks, own[PERSON_MARK.offence]!, PAROLE_DECIDED_BAND);
  const female = sexOfMark(risks, own[PERSON_MARK.sex]!, PAROLE_DECIDED_GROUP);
  assess(context, row, PAROLE_DECIDED_GROUP, offence, female, true);
}

/** A court order by the person's own marks. */
export function giveOrder(context: SentencingContext, row: number, day: number, suspended: boolean): void {
  const { people, streams, marks } = context;
  const own = sentenceMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const band = empirical(own[ORDER_MARK.length]!, suspended ? marks.suspendedLength : marks.communityLength);
  giveOrderOf(context, row, day, suspended, marks.orderDays[band]!);
  giveOrderRisk(context, row);
}

/** Class, length and requirements of an order; its risk is given apart, so that the start can look at the dates first. */
export function giveOrderOf(
  context: SentencingContext,
  row: number,
  day: number,
  suspended: boolean,
  days: number,
): void {
  const { people, streams, marks } = context;
  people.setSentenceClass(row, suspended ? SUSPENDED_ORDER : COMMUNITY_ORDER);
  people.setSentencedDay(row, day);
  people.setLengthDays(row, Math.round(days));
  const own = sentenceMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const mark = own[ORDER_MARK.requirement]!;
  people.setNumber(row, mark < marks.unpaidWorkOnly ? UNPAID_WORK_ONLY : MORE_THAN_UNPAID_WORK);
  people.setUnpaidWorkHours(row, mark < marks.unpaidWorkInAll ? unpaidWorkHours(marks, own[ORDER_MARK.hours]!) : 0);
}

function unpaidWorkHours({ unpaidWorkFrom, unpaidWorkTo }: MarkTables, mark: number): number {
  return Math.round(unpaidWorkFrom + (unpaidWorkTo - unpaidWorkFrom) * mark);
}

export function giveOrderRisk(context: SentencingContext, row: number): void {
  const { people, streams, risks } = context;
  const own = personMarks.of(streams, people.idHigh(row), people.idLow(row), 0);
  const offence = offenceOfMark(risks, own[PERSON_MARK.offence]!, COURT_ORDER_BAND);
  const female = sexOfMark(risks, own[PERSON_MARK.sex]!, COURT_ORDERS);
  assess(context, row, COURT_ORDERS, offence, female, people.number(row) !== UNPAID_WORK_ONLY);
}

/**
 * Suspends a custodial sentence just passed, if the presumption reaches it and the person's own mark says so. Risk stays
 * that of somebody whose offence calls for custody.
 *
 * @returns whether it is suspended
 */
export function suspendIfPresumed(context: SentencingContext, row: number, law: Law): boolean {
  const { people, streams, marks } = context;
  if (people.lengthDays(row) >= law.presumedUnderDays) return false;
  const mark = streams.pair(PURPOSE.suspension, people.idHigh(row), people.idLow(row), 0);
  if (mark >= law.presumedSuspended) return false;
  people.setSentenceClass(row, SUSPENDED_ORDER);
  people.setLengthDays(row, marks.orderDays[empirical(streams.second, marks.presumedSuspension)]!);
  people.setUnpaidWorkHours(row, 0);
  return true;
}

/** Risk from the person's own marks, and the tiers by the published calculators. @param mandate for change */
function assess(
  context: RiskContext,
  row: number,
  group: number,
  offence: number,
  female: number,
  mandate: boolean,
): void {
  const { people, streams, risks, tiers } = context;
  drawRisk(risks, streams, people.idHigh(row), people.idLow(row), group, offence, female, profile);
  people.setRisk(row, packRisk(profile));
  people.setLetter(row, tiers.letter(profile));
  people.setNumber(row, mandate ? tiers.number(profile) : UNPAID_WORK_ONLY);
  if (!tiers.needsV3) return;
  drawRestForV3(risks, streams, people.idHigh(row), people.idLow(row), profile);
  people.setTierV3(row, tiers.v3(profile));
}

/** The review at the start of post-sentence supervision: the same ranks among the lower risks of that group. */
export function reviewRisk(context: RiskContext, row: number): void {
  const risk = context.people.risk(row);
  assess(context, row, POST_SENTENCE, offenceOf(risk), isWoman(risk) ? 1 : 0, true);
}
