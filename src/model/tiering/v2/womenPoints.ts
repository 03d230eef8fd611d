import type { ProtectRules } from './protectRules.js';

/** What an assessment says about a woman; for men these do not count. */
export interface FactorsForWomen {
  /** OASys 6.9: problems with parental responsibilities */
  readonly parenting: boolean;
  /** OASys 11.2 */
  readonly impulsivity: boolean;
  /** OASys 11.4 */
  readonly temper: boolean;
  /** a breach or recall on record */
  readonly enforcementActivity: boolean;
}

/**
 * Points on top for a woman: for parenting, for impulsivity or temper (once), for enforcement activity (once).
 *
 * Source: ministryofjustice/hmpps-tier, AdditionalFactorsForWomen.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 */
export function womenPoints({ women }: ProtectRules, factors: FactorsForWomen): number {
  return (
    (factors.parenting ? women.parenting : 0) +
    (factors.impulsivity || factors.temper ? women.impulsivityOrTemper : 0) +
    (factors.enforcementActivity ? women.enforcementActivity : 0)
  );
}
