import { CASE_TYPES } from '../vocabulary.js';

/** Where somebody under sentence stands. */
export const STAGE = {
  beforeHandover: 0, // in prison, no community officer
  afterHandover: 1, // in prison, a community officer's case
  recalled: 2,
  licence: 3,
  pss: 4,
  order: 5,
  gone: 6,
} as const;

export const NOBODY = -1;
export const NEVER = 0x3fffffff;
/** Since when a case waits that waited on the first day. */
export const BEFORE_THE_RUN = -1;

/** Column of the case-weight table: a recalled case and one in prison after handover count as custody. */
export const CASE_TYPE_OF_STAGE: readonly number[] = [
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('licence'),
  CASE_TYPES.indexOf('licence'),
  CASE_TYPES.indexOf('community'),
];

/** Words of 32 bits a person: one cache line, because what a step of a sentence costs is fetching the person. */
const ROW_WORDS = 16;
const ROW_BYTES = 4 * ROW_WORDS;
const ROW_HALVES = 2 * ROW_WORDS;
/** The highest of the risk word, which uses ten bits. */
const EMPTY_BYTE = 4 * 12 + 3;
const MOST_COUNTED = 127; // what a byte holds

/**
 * Everybody under sentence, one row a person; a row serves again once its person has gone.
 * Days are days from the start.
 *
 * Thirteen words, two half words, eight bytes. Their places are numbers in the formula: as names they would make the
 * functions too long for the compiler to merge them wherever they are called.
 */
export class People {
  private words = new Int32Array(0);
  private halves = new Int16Array(0);
  private bytes = new Int8Array(0);
  private capacity = 0;
  private used = 0;
  private free = new Int32Array(0);
  private freeCount = 0;

  constructor(capacity: number) {
    this.grow(capacity);
  }

  /** Rows in use or once used: a sweep looks at rows below this and skips those at stage `gone`. */
  get rows(): number {
    return this.used;
  }

  add(): number {
    if (this.freeCount > 0) return this.free[--this.freeCount]!;
    if (this.used === this.capacity) this.grow(2 * this.capacity);
    return this.used++;
  }

  remove(row: number): void {
    this.setStage(row, STAGE.gone);
    this.free[this.freeCount++] = row;
  }

  /**
   * Begins to fetch a row that will be needed soon: a step costs most where its person has to come from memory. Writes
   * the highest byte of the risk, which is 0 anyway. A write, because the processor goes on while it waits for memory,
   * and with a read soon stands still.
   */
  fetch(row: number): void {
    if (row >= 0 && row < this.used) this.bytes[row * ROW_BYTES + EMPTY_BYTE] = 0;
  }

  /** national number */
  unit(row: number): number {
    return this.halves[row * ROW_HALVES + 27]!;
  }

  setUnit(row: number, value: number): void {
    this.halves[row * ROW_HALVES + 27] = value;
  }

  idHigh(row: number): number {
    return this.words[row * ROW_WORDS]!;
  }

  setIdHigh(row: number, value: number): void {
    this.words[row * ROW_WORDS] = value;
  }

  idLow(row: number): number {
    return this.words[row * ROW_WORDS + 1]!;
  }

  setIdLow(row: number, value: number): void {
    this.words[row * ROW_WORDS + 1] = value;
  }

  sentencedDay(row: number): number {
    return this.words[row * ROW_WORDS + 2]!;
  }

  setSentencedDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 2] = value;
  }

  lengthDays(row: number): number {
    return this.words[row * ROW_WORDS + 3]!;
  }

  setLengthDays(row: number, value: number): void {
    this.words[row * ROW_WORDS + 3] = value;
  }

  /** first release */
  releaseDay(row: number): number {
    return this.words[row * ROW_WORDS + 4]!;
  }

  setReleaseDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 4] = value;
  }

  /** hours of unpaid work of a court order, 0 = none; an order has no release, whose place they take */
  unpaidWorkHours(row: number): number {
    return this.words[row * ROW_WORDS + 4]!;
  }

  setUnpaidWorkHours(row: number, value: number): void {
    this.words[row * ROW_WORDS + 4] = value;
  }

  /** end of the sentence or order */
  endDay(row: number): number {
    return this.words[row * ROW_WORDS + 5]!;
  }

  setEndDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 5] = value;
  }

  /** next turn at this stage: handover, recall, release again, end of post-sentence supervision, breach, hearing */
  turnDay(row: number): number {
    return this.words[row * ROW_WORDS + 6]!;
  }

  setTurnDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 6] = value;
  }

  /** 1 while a breach of a court order waits for its hearing; an order has no recall, whose place it takes */
  breached(row: number): number {
    return this.words[row * ROW_WORDS + 7]!;
  }

  setBreached(row: number, value: number): void {
    this.words[row * ROW_WORDS + 7] = value;
  }

  /** last recall */
  recalledDay(row: number): number {
    return this.words[row * ROW_WORDS + 7]!;
  }

  setRecalledDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 7] = value;
  }

  /** contact ends under Reset */
  resetDay(row: number): number {
    return this.words[row * ROW_WORDS + 8]!;
  }

  setResetDay(row: number, value: number): void {
    this.words[row * ROW_WORDS + 8] = value;
  }

  /** row of the officer, NOBODY while waiting or before handover */
  officer(row: number): number {
    const word = this.words[row * ROW_WORDS + 9]!;
    return word < 0 ? NOBODY : word;
  }

  setOfficer(row: number, value: number): void {
    this.words[row * ROW_WORDS + 9] = value;
  }

  /** The case waits for an officer since a day: the day stands where the officer would, below NOBODY. */
  setWaiting(row: number, since: number): void {
    this.words[row * ROW_WORDS + 9] = NOBODY - 1 - since;
  }

  /** Day since which a waiting case waits; BEFORE_THE_RUN for one that was there on the first day. */
  waitingSince(row: number): number {
    return NOBODY - 1 - this.words[row * ROW_WORDS + 9]!;
  }

  /** neighbours in the list of the officer's or the unit's waiting cases */
  next(row: number): number {
    return this.words[row * ROW_WORDS + 10]!;
  }

  setNext(row: number, value: number): void {
    this.words[row * ROW_WORDS + 10] = value;
  }

  previous(row: number): number {
    return this.words[row * ROW_WORDS + 11]!;
  }

  setPrevious(row: number, value: number): void {
    this.words[row * ROW_WORDS + 11] = value;
  }

  /** what is known of the person's risk, packed (`risk/riskWord.ts`) */
  risk(row: number): number {
    return this.words[row * ROW_WORDS + 12]!;
  }

  setRisk(row: number, value: number): void {
    this.words[row * ROW_WORDS + 12] = value;
  }

  /** measured points before the anchor, as counted in the ledger */
  points(row: number): number {
    return this.halves[row * ROW_HALVES + 26]!;
  }

  setPoints(row: number, value: number): void {
    this.halves[row * ROW_HALVES + 26] = value;
  }

  /** index in SENTENCE_CLASSES */
  sentenceClass(row: number): number {
    return this.bytes[row * ROW_BYTES + 56]!;
  }

  setSentenceClass(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 56] = value;
  }

  stage(row: number): number {
    return this.bytes[row * ROW_BYTES + 57]!;
  }

  setStage(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 57] = value;
  }

  /** letter of the older tier, index in TIER_LETTERS */
  letter(row: number): number {
    return this.bytes[row * ROW_BYTES + 58]!;
  }

  setLetter(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 58] = value;
  }

  /** the newer tier, index in TIERS_V3 */
  tierV3(row: number): number {
    return this.bytes[row * ROW_BYTES + 59]!;
  }

  setTierV3(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 59] = value;
  }

  /** number of the older tier, index in TIER_NUMBERS; 0 = no mandate for change: unpaid work only */
  number(row: number): number {
    return this.bytes[row * ROW_BYTES + 60]!;
  }

  setNumber(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 60] = value;
  }

  /** 1 without contact under Reset */
  underReset(row: number): number {
    return this.bytes[row * ROW_BYTES + 61]!;
  }

  setUnderReset(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 61] = value;
  }

  /** recalls, or breaches of an order; up to 127, later ones share the last */
  recallCount(row: number): number {
    return this.bytes[row * ROW_BYTES + 62]!;
  }

  setRecallCount(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 62] = Math.min(value, MOST_COUNTED);
  }

  /** named officers so far, in the run: each after the first is a change of officer; up to 127 */
  officersHad(row: number): number {
    return this.bytes[row * ROW_BYTES + 63]!;
  }

  setOfficersHad(row: number, value: number): void {
    this.bytes[row * ROW_BYTES + 63] = Math.min(value, MOST_COUNTED);
  }

  private grow(capacity: number): void {
    const words = new Int32Array(capacity * ROW_WORDS);
    words.set(this.words);
    this.words = words;
    this.halves = new Int16Array(words.buffer);
    this.bytes = new Int8Array(words.buffer);
    const free = new Int32Array(capacity);
    free.set(this.free);
    this.free = free;
    this.capacity = capacity;
  }
}
