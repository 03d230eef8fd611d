import type { HandoverRules } from './handoverRules.js';

export interface CustodyStatus {
  readonly sentenced: boolean;
  readonly ageYears: number;
  /** a civil order, such as for debt */
  readonly civil: boolean;
}

/** Whether Offender Management in Custody applies: sentenced, 18 or over, and not for a civil matter. */
export function inScopeOfOmic({ adultFromYears }: HandoverRules, person: CustodyStatus): boolean {
  return person.sentenced && person.ageYears >= adultFromYears && !person.civil;
}
