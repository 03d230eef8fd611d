import type { ParameterBook } from '../parameters/parameterBook.js';
import { HOLDING_RISKS, isFlagged, isHighRisk, mappaLevelOf } from '../risk/riskWord.js';
import { tierRegime } from '../risk/tierRegime.js';
import { HOLDER_AGENCY, HOLDER_NEWLY_QUALIFIED } from '../staff/officers.js';
import { GRADES, TIER_LETTERS, TIERS_V3 } from '../vocabulary.js';

/** Kinds of holder: the four grades, the newly qualified PO, the agency officer; a set of them is a word of bits. */
const NEWLY_QUALIFIED = 1 << HOLDER_NEWLY_QUALIFIED;
const AGENCY = 1 << HOLDER_AGENCY;
const EVERYBODY = 2 * AGENCY - 1;
const PO = 1 << GRADES.indexOf('PO');
const PSO_OR_TRAINEE = (1 << GRADES.indexOf('PSO')) | (1 << GRADES.indexOf('trainee'));

/** Cases that the same kinds of holder may hold are alike to a roster; more groups than this the rules never make. */
export const MOST_HOLDING_GROUPS = 8;

/**
 * Who may hold what: every tier in force and every risk leads to one of a few groups of cases. A class for the reason in `MarkTables`.
 *
 * A kind of holder may hold a case if its grade may by the tier, by the risk of serious harm, by the MAPPA level and by
 * the flags for domestic abuse and child protection; a newly qualified PO as a PO, and by a tier rule of its own; an
 * agency officer likewise, and by a rule of its own on high risk.
 */
export class Holding {
  /** [tier in force][low bits of the risk word]: group of the case */
  readonly groupOf: Uint8Array;
  /** [group]: bits of the kinds of holder that may hold it */
  readonly holders: readonly number[];
  /** [group]: 1 where neither PSO nor trainee may hold it */
  readonly poOnly: Uint8Array;

  /** @throws RangeError if the rules make more groups than a roster keeps */
  constructor(book: ParameterBook, day: number) {
    const byTier = holdersByTier(book, day);
    const byRisk = Array.from({ length: HOLDING_RISKS }, (_, risk) => holdersByRisk(book, day, risk));
    const sets = byTier.flatMap((tier) => byRisk.map((risk) => tier & risk));
    const holders = [...new Set(sets)];
    if (holders.length > MOST_HOLDING_GROUPS) {
      throw new RangeError(
        `who may hold what makes ${holders.length} groups of cases, more than ${MOST_HOLDING_GROUPS}`,
      );
    }
    this.groupOf = Uint8Array.from(sets, (set) => holders.indexOf(set));
    this.holders = holders;
    this.poOnly = Uint8Array.from(holders, (set) => ((set & PSO_OR_TRAINEE) === 0 ? 1 : 0));
  }
}

function holdersByTier(book: ParameterBook, day: number): number[] {
  if (tierRegime(book, day) === 'v2') {
    return TIER_LETTERS.map((tier_letter) => holders(book, day, 'may_hold_tier', { tier_letter }));
  }
  return TIERS_V3.map((tier_v3) => holders(book, day, 'may_hold_tier_v3', { tier_v3 }));
}

function holders(book: ParameterBook, day: number, id: string, cell: Readonly<Record<string, string>>): number {
  const newly = book.value(`newly_qualified_${id}`, day, { grade: 'PO', cell }) > 0;
  const agency = book.value(`agency_${id}`, day, { grade: 'PO', cell }) > 0;
  return gradesThatMay(book, day, id, cell) | (newly ? NEWLY_QUALIFIED : 0) | (agency ? AGENCY : 0);
}

function holdersByRisk(book: ParameterBook, day: number, risk: number): number {
  let set = EVERYBODY;
  if (isHighRisk(risk)) {
    set &= asPo(gradesThatMay(book, day, 'may_hold_high_risk'));
    if (book.value('agency_may_hold_high_risk', day) === 0) set &= ~AGENCY;
  }
  if (mappaLevelOf(risk) >= 2) set &= asPo(gradesThatMay(book, day, 'may_hold_mappa_2_3'));
  if (isFlagged(risk)) set &= asPo(gradesThatMay(book, day, 'may_hold_flagged'));
  return set;
}

function gradesThatMay(book: ParameterBook, day: number, id: string, cell = {}): number {
  return GRADES.reduce((set, grade, bit) => (book.value(id, day, { grade, cell }) > 0 ? set | (1 << bit) : set), 0);
}

/** By risk a newly qualified PO and an agency officer may what a PO may. */
function asPo(grades: number): number {
  return grades & PO ? grades | NEWLY_QUALIFIED | AGENCY : grades;
}
