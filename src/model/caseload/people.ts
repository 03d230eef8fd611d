import { growColumns } from '../growColumns.js';
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

/** Column of the case-weight table: a recalled case and one in prison after handover count as custody. */
export const CASE_TYPE_OF_STAGE: readonly number[] = [
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('custody'),
  CASE_TYPES.indexOf('licence'),
  CASE_TYPES.indexOf('licence'),
  CASE_TYPES.indexOf('community'),
];

/**
 * Everybody under sentence, as a table of columns; a row serves again once its person has gone.
 * Days are days from the start. The columns are replaced when the table grows: read them through the table.
 */
export class People {
  idHigh = new Int32Array(0);
  idLow = new Int32Array(0);
  /** national number of the unit */
  unit = new Int16Array(0);
  /** index in SENTENCE_CLASSES */
  sentenceClass = new Int8Array(0);
  stage = new Int8Array(0);
  /** tier letter now, index in TIER_LETTERS */
  letter = new Int8Array(0);
  /** tier letter that the review at the start of post-sentence supervision gives */
  letterOnPss = new Int8Array(0);
  /** tier number, index in TIER_NUMBERS; 0 = unpaid work only */
  number = new Int8Array(0);
  underReset = new Uint8Array(0);
  recallCount = new Uint8Array(0);
  sentencedDay = new Int32Array(0);
  lengthDays = new Int32Array(0);
  handoverDay = new Int32Array(0);
  releaseDay = new Int32Array(0);
  /** end of the sentence or order */
  endDay = new Int32Array(0);
  /** on licence: the day of recall; recalled: the day of release again */
  turnDay = new Int32Array(0);
  recalledDay = new Int32Array(0);
  resetDay = new Int32Array(0);
  pssEndDay = new Int32Array(0);
  /** row of the officer, NOBODY while waiting or before handover */
  officer = new Int32Array(0);
  /** neighbours in the list of the officer's or the unit's waiting cases */
  next = new Int32Array(0);
  previous = new Int32Array(0);
  /** measured points before the anchor, as counted in the ledger */
  points = new Int32Array(0);
  /** changed officers at least once: the next allocation counts as a change */
  hadOfficer = new Uint8Array(0);
  /** handle of the one pending event */
  event = new Float64Array(0);

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
    this.stage[row] = STAGE.gone;
    this.free[this.freeCount++] = row;
  }

  private grow(capacity: number): void {
    this.capacity = capacity;
    growColumns(this, capacity);
  }
}
