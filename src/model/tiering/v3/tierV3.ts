import { reoffendingTier } from './reoffendingTier.js';
import { sexualReoffendingTier } from './sexualReoffendingTier.js';
import { MISSING, NO_TIER, NOT_SUPERVISED, type TierV3Case, type TierV3Rules } from './tierV3Rules.js';

/**
 * Tier v3 as an index of TIERS_V3: the highest that any step gives, at least the lowest tier.
 *
 * Neither sex, needs, registrations for complexity nor IOM enter. Plain numbers, no allocation.
 * Source: ministryofjustice/hmpps-tier, TierCalculator.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 *
 * @throws RangeError for a medium DC-SRP band with a score below the lowest medium one
 */
export function tierV3Index(rules: TierV3Rules, person: TierV3Case): number {
  if (!person.activeEvent) return NOT_SUPERVISED;
  if (Number.isNaN(person.arp) || Number.isNaN(person.csrp)) return MISSING;
  const reoffending = reoffendingTier(rules, person.arp, person.csrp);
  return Math.min(reoffending, tierOfMappaAndRosh(rules, person), tierOfOtherSteps(rules, person), rules.lowest);
}

/** Tier of MAPPA and risk of serious harm together, or NO_TIER. */
export function tierOfMappaAndRosh(rules: TierV3Rules, { mappa, rosh }: TierV3Case): number {
  return (mappa ? rules.withMappa : rules.withoutMappa)[rosh + 1];
}

/** Highest tier of the steps beside reoffending and MAPPA with RoSH, or NO_TIER. */
export function tierOfOtherSteps(rules: TierV3Rules, person: TierV3Case): number {
  return Math.min(
    sexualReoffendingTier(rules, person.dcSrpScore, person.dcSrpBand),
    person.liferStage < 0 ? NO_TIER : rules.liferStage[person.liferStage],
    person.domesticAbuse ? rules.domesticAbuse : NO_TIER,
    person.stalking ? rules.stalking : NO_TIER,
    person.childProtection ? rules.childProtection : NO_TIER,
    person.everSexualOffence ? rules.everSexualOffence : NO_TIER,
  );
}
