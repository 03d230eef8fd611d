import { pow } from '../../engine/math/pow.js';
import { empirical } from '../../engine/random/distributions/empirical.js';
import type { RandomStreams } from '../../engine/random/randomStreams.js';
import type { Units } from '../allocation/units.js';
import { PURPOSE } from '../purposes.js';
import { SENTENCE_CLASSES } from '../vocabulary.js';
import { type MarkTables, standardClass } from './marks.js';
import { NEVER, NOBODY, type People } from './people.js';

const PAROLE_DECIDED = SENTENCE_CLASSES.indexOf('parole-decided');
const COMMUNITY_ORDER = SENTENCE_CLASSES.indexOf('community-order');
const SUSPENDED_ORDER = SENTENCE_CLASSES.indexOf('suspended-order');

/** Position in the axis `supervision`. */
const COURT_ORDER = 0;
const CUSTODY_AND_LICENCE = 1;
const POST_SENTENCE = 2;

/** What the marks of a candidate are turned into a sentence with. */
export interface SentencingContext {
  readonly people: People;
  readonly streams: RandomStreams;
  readonly units: Units;
  readonly marks: MarkTables;
}

/** A new row with the person's identity and place, and nothing of a sentence yet. */
export function addPerson(context: SentencingContext, region: number, idHigh: number, idLow: number): number {
  const { people, streams, units } = context;
  const row = people.add();
  people.setIdHigh(row, idHigh);
  people.setIdLow(row, idLow);
  people.setUnit(row, units.pick(region, streams.uniform(PURPOSE.placeMarks, idHigh, idLow, 0)));
  people.setUnderReset(row, 0);
  people.setRecallCount(row, 0);
  people.setOfficer(row, NOBODY);
  people.setHadOfficer(row, 0);
  people.setPoints(row, 0);
  people.setResetDay(row, NEVER);
  people.setTurnDay(row, NEVER);
  people.setEndDay(row, NEVER);
  return row;
}

/** A standard sentence by the person's own marks: length by band, within a band as u to a power; then the class. */
export function giveStandardSentence(context: SentencingContext, row: number, day: number): void {
  const { people, streams, marks } = context;
  const u = streams.pair(PURPOSE.sentenceMarks, people.idHigh(row), people.idLow(row), 0);
  giveLength(context, row, day, lengthWithin(marks, empirical(u, marks.custodyLength), u), streams.second);
}

/** @param lengthDays of the sentence, @param classMark uniform that decides the class */
export function giveLength(
  context: SentencingContext,
  row: number,
  day: number,
  lengthDays: number,
  classMark: number,
): void {
  const { people, marks } = context;
  people.setSentenceClass(row, standardClass(marks, lengthDays, classMark));
  people.setSentencedDay(row, day);
  people.setLengthDays(row, lengthDays);
  people.setEndDay(row, day + lengthDays);
  giveTier(context, row, CUSTODY_AND_LICENCE);
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
  return Math.max(1, Math.round(from + (to - from) * pow(within, marks.custodySkew)));
}

export function giveParoleDecidedSentence(context: SentencingContext, row: number, day: number): void {
  const { people } = context;
  people.setSentenceClass(row, PAROLE_DECIDED);
  people.setSentencedDay(row, day);
  people.setLengthDays(row, NEVER);
  giveTier(context, row, CUSTODY_AND_LICENCE);
}

/** @param lengthMark uniform that decides the length of the order */
export function giveOrder(
  context: SentencingContext,
  row: number,
  day: number,
  suspended: boolean,
  lengthMark: number,
): void {
  const { marks } = context;
  const band = empirical(lengthMark, suspended ? marks.suspendedLength : marks.communityLength);
  giveOrderOf(context, row, day, suspended, marks.orderDays[band]!);
}

export function giveOrderOf(
  context: SentencingContext,
  row: number,
  day: number,
  suspended: boolean,
  days: number,
): void {
  const { people } = context;
  people.setSentenceClass(row, suspended ? SUSPENDED_ORDER : COMMUNITY_ORDER);
  people.setSentencedDay(row, day);
  people.setLengthDays(row, Math.round(days));
  giveTier(context, row, COURT_ORDER);
}

function giveTier(context: SentencingContext, row: number, supervision: number): void {
  const { people, streams, marks } = context;
  const u = streams.pair(PURPOSE.tierMarks, people.idHigh(row), people.idLow(row), 0);
  people.setLetter(row, empirical(u, marks.letters[supervision]!));
  people.setLetterOnPss(row, empirical(u, marks.letters[POST_SENTENCE]!));
  people.setNumber(row, empirical(streams.second, marks.numbers[supervision]!));
}
