import { poFteYears } from '../measures/poFteYears.js';

/** By what a change is said to break even, for every comparison of a run. */
export interface BreakEvenPlan {
  /** id of a measure whose `better` is a direction */
  readonly benefit: string;
  /** pounds a unit is counted at (of a level: a unit for a year); null: in kind */
  readonly worthPounds: number | null;
}

/** Where nobody says otherwise: when have the officer-years lost at first come back? */
export const DEFAULT_BREAK_EVEN: BreakEvenPlan = { benefit: poFteYears.id, worthPounds: null };
