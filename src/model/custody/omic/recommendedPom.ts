import type { HandoverRules } from './handoverRules.js';
import type { Responsibility } from './responsibilityOn.js';

export interface PomCase {
  readonly responsibility: Responsibility;
  readonly immigration: boolean;
  /** letter of the tier */
  readonly tier: string;
  readonly rosh: string | null;
}

/** `rosh`: by tier A or high risk of serious harm; `older`: by tier A or B. The service switches between them. */
export type PomRule = 'rosh' | 'older';
export type PomType = 'PROBATION_POM' | 'PRISON_POM';

/**
 * Which prison offender manager is recommended: one of probation grade for the cases of higher risk that the prison
 * leads, a prison officer for the others. Where RoSH is not recorded the tier decides alone.
 *
 * Source: ministryofjustice/offender-management-allocation-manager, app/services/recommendation_service, commit
 * 7aeb43b964cf76b2c7ff89951a97f93197d64950.
 */
export function recommendedPom({ probationPom }: HandoverRules, person: PomCase, rule: PomRule): PomType {
  if (person.immigration || person.responsibility === 'COM') return 'PRISON_POM';
  const atRisk =
    rule === 'older'
      ? probationPom.olderRuleTiers.includes(person.tier)
      : probationPom.tiers.includes(person.tier) || (person.rosh !== null && probationPom.rosh.includes(person.rosh));
  return atRisk ? 'PROBATION_POM' : 'PRISON_POM';
}
