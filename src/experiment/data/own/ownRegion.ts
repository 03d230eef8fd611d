import type { OwnCaseType, OwnGrade } from './ownTables.js';

/** One grade of one region, as supplied. */
export interface OwnStaff {
  readonly heads: number;
  readonly fte: number;
  /** heads by service band; null where not known */
  readonly headsByBand: readonly number[] | null;
  /** share of FTE in sentence management; null where not known */
  readonly inSentenceManagement: number | null;
}

/** What was supplied for one region. */
export interface OwnRegion {
  readonly staff: Readonly<Record<OwnGrade, OwnStaff>> | null;
  readonly people: Readonly<Record<OwnCaseType, number>> | null;
  readonly units: number | null;
  readonly poRequiredFte: number | null;
}

/** A region with so few of anything could be recognised in results, which begin with the figures supplied. */
export const FEWEST = 5;
