import { log } from '../../engine/math/log.js';
import { exponential } from '../../engine/random/distributions/exponential.js';
import type { Law } from '../custody/law.js';
import type { ParameterBook } from '../parameters/parameterBook.js';
import { DAYS_PER_YEAR } from '../vocabulary.js';
import { NEVER } from './people.js';

const FIRST_DAYS = 28;
/** The fewest days of a sentence of twelve months. */
const TWELVE_MONTHS = 365;
const FOUR_YEARS = 4 * 365.25;

/** Hazards of recall and the time that a recall takes, in one region on one day. A class for the reason in `MarkTables`. */
export class RecallTables {
  /** recalls a day on licence: first 28 days, afterwards, parole-decided classes */
  readonly firstPerDay: number;
  readonly afterPerDay: number;
  readonly paroleDecidedPerDay: number;
  readonly standardRecallDays: number;

  constructor(book: ParameterBook, region: string, day: number) {
    const scale = book.value('recall_hazard_scale', day, { region });
    const perDay = (id: string) => (book.value(id, day, { region }) * scale) / DAYS_PER_YEAR;
    this.firstPerDay = perDay('recall_hazard_first_28_days');
    this.afterPerDay = perDay('recall_hazard_after');
    this.paroleDecidedPerDay = perDay('recall_hazard_parole_decided');
    this.standardRecallDays = book.value('standard_recall_years', day, { region }) * DAYS_PER_YEAR;
  }
}

/** Days on licence until recall from one uniform: a hazard that falls after the first 28 days; NEVER if it is 0. */
export function recallDays(tables: RecallTables, paroleDecided: boolean, u: number): number {
  const exposure = -log(u);
  if (paroleDecided) return tables.paroleDecidedPerDay > 0 ? cap(exposure / tables.paroleDecidedPerDay) : NEVER;
  const first = FIRST_DAYS * tables.firstPerDay;
  if (exposure < first) return exposure / tables.firstPerDay;
  return tables.afterPerDay > 0 ? cap(FIRST_DAYS + (exposure - first) / tables.afterPerDay) : NEVER;
}

/** What decides the stay of one recall: the sentence, and three uniforms of the person's own. */
export interface Recall {
  lengthDays: number;
  paroleDecided: boolean;
  mappaLevel: number;
  chargeMark: number;
  kindMark: number;
  lengthMark: number;
}

/**
 * Days in prison on recall. A recall is fixed-term if nothing rules it out and its mark is below the share of its band;
 * otherwise exponential. The end of the sentence cuts it elsewhere.
 */
export function recallStayDays(law: Law, tables: RecallTables, recall: Readonly<Recall>): number {
  if (isFixedTerm(law, recall)) return law.fixedTermDays[recallBand(recall.lengthDays)]!;
  return 1 + Math.floor(exponential(recall.lengthMark, tables.standardRecallDays));
}

/** Never where the Parole Board decides; not on a charge or at MAPPA 2 and 3 where the law says so. */
export function isFixedTerm(law: Law, recall: Readonly<Recall>): boolean {
  if (recall.paroleDecided) return false;
  if (law.chargeExcludes && recall.chargeMark < law.onChargeShare) return false;
  if (law.mappaExcludes && recall.mappaLevel >= 2) return false;
  return recall.kindMark < law.fixedTermShare[recallBand(recall.lengthDays)]!;
}

function recallBand(lengthDays: number): number {
  if (lengthDays < TWELVE_MONTHS) return 0;
  return lengthDays < FOUR_YEARS ? 1 : 2;
}

function cap(days: number): number {
  return Math.min(days, NEVER);
}
