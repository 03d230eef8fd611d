import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { Units } from '../../../src/model/allocation/units.js';
import { MarkTables } from '../../../src/model/caseload/marks.js';
import { OrderTables } from '../../../src/model/caseload/orders.js';
import { People } from '../../../src/model/caseload/people.js';
import { RecallTables } from '../../../src/model/caseload/recall.js';
import type { LifeContext } from '../../../src/model/caseload/sentenceLife.js';
import type { LawBook } from '../../../src/model/custody/lawBook.js';
import type { ParameterBook } from '../../../src/model/parameters/parameterBook.js';
import { RiskTables } from '../../../src/model/risk/riskTables.js';
import { packRisk, type Risk } from '../../../src/model/risk/riskWord.js';
import { TierCalculators } from '../../../src/model/risk/tierCalculators.js';
import { OFFENCES } from '../../../src/model/vocabulary.js';
import { DATA } from './serviceInputs.js';

/** By purpose, the uniforms of a draw in their order. */
export type ChosenMarks = Readonly<Record<number, readonly number[]>>;

/** Luck that a test chooses: the uniforms of every draw, by purpose; 0.5 where nothing is said. */
export class ChosenLuck extends RandomStreams {
  constructor(private readonly marks: ChosenMarks) {
    super('chosen', 0);
  }

  override uniform(purpose: number): number {
    return this.pair(purpose);
  }

  override pair(purpose: number): number {
    const [first = 0.5, second = 0.5] = this.marks[purpose] ?? [];
    this.second = second;
    return first;
  }

  override fourInto(into: Float64Array, at: number, purpose: number): void {
    const marks = this.marks[purpose] ?? [];
    for (let place = 0; place < 4; place++) into[at + place] = marks[place] ?? 0.5;
  }
}

/** What a sentence lives by, with the law of the data and chosen luck. */
export function lifeWith(book: ParameterBook, lawBook: LawBook, marks: ChosenMarks = {}): LifeContext {
  return {
    people: new People(8),
    streams: new ChosenLuck(marks),
    units: new Units([1]),
    marks: new MarkTables(book),
    risks: new RiskTables(book),
    tiers: new TierCalculators(DATA.tierRules, false),
    lawBook,
    orders: new OrderTables(book, 'wales', 0),
    breachClaims: null,
    recall: new RecallTables(book, 'wales', 0),
    paroleCustodyYears: book.value('parole_decided_custody_years', 0),
    paroleSupervisionYears: book.value('parole_decided_supervision_years', 0),
    pssEarlyEndPerYear: book.value('pss_early_end', 0),
  };
}

export interface Sentence {
  readonly sentenceClass: number;
  readonly sentencedDay: number;
  readonly lengthDays: number;
  /** index in TIER_LETTERS; D if absent */
  readonly letter?: number;
  /** tier number; 1 if absent */
  readonly number?: number;
  /** what is not said is the least: low risk, no MAPPA, no flag, a man, an offence of no special rule */
  readonly risk?: Partial<Risk>;
}

const LEAST_RISK: Risk = {
  female: 0,
  rosh: 0,
  mappaLevel: 0,
  offence: OFFENCES.indexOf('other'),
  domesticAbuse: 0,
  childProtection: 0,
};

/** A risk word that is the least but for what is said. */
export function riskOf(risk: Partial<Risk> = {}): number {
  return packRisk({ ...LEAST_RISK, ...risk });
}

/** A row with this sentence and nothing else. */
export function addSentence({ people }: LifeContext, sentence: Sentence): number {
  const row = people.add();
  people.setSentenceClass(row, sentence.sentenceClass);
  people.setSentencedDay(row, sentence.sentencedDay);
  people.setLengthDays(row, sentence.lengthDays);
  people.setEndDay(row, sentence.sentencedDay + sentence.lengthDays);
  people.setLetter(row, sentence.letter ?? 3);
  people.setNumber(row, sentence.number ?? 1);
  people.setRisk(row, riskOf(sentence.risk));
  people.setUnderReset(row, 0);
  people.setRecallCount(row, 0);
  return row;
}
