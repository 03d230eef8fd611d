import { reoffendingTier } from './reoffendingTier.js';
import { tierOfMappaAndRosh, tierOfOtherSteps } from './tierV3.js';
import type { TierV3Case, TierV3Rules } from './tierV3Rules.js';

/**
 * Whether a tier may still rise once a preliminary input is completed: static predictors give way to dynamic ones, and
 * risk of serious harm may not be recorded yet. Never for somebody without a tier.
 *
 * Source: ministryofjustice/hmpps-tier, ProvisionalStatusCalculator.kt, commit
 * affac98aa31db76f1856de066cb9a65e54c43cee.
 */
export function isProvisional(rules: TierV3Rules, person: TierV3Case): boolean {
  if (!person.activeEvent || Number.isNaN(person.arp) || Number.isNaN(person.csrp)) return false;
  return mayRiseByPredictors(rules, person) || mayRiseByRosh(rules, person);
}

/** A static predictor may turn out at its highest: then the other steps must already give what the table could. */
function mayRiseByPredictors(rules: TierV3Rules, person: TierV3Case): boolean {
  if (!person.arpStatic && !person.csrpStatic) return false;
  const others = Math.min(tierOfMappaAndRosh(rules, person), tierOfOtherSteps(rules, person));
  return others > highestPossible(rules, person);
}

function highestPossible(rules: TierV3Rules, { arp, csrp, arpStatic, csrpStatic }: TierV3Case): number {
  if (arpStatic && csrpStatic) return rules.notProvisionalFrom.bothPredictorsStatic;
  const highest = Number.POSITIVE_INFINITY;
  return reoffendingTier(rules, arpStatic ? highest : arp, csrpStatic ? highest : csrp);
}

/** Reoffending counts here only if both predictors are dynamic. */
function mayRiseByRosh(rules: TierV3Rules, person: TierV3Case): boolean {
  if (person.rosh >= 0) return false;
  const { roshMissingWithMappa, roshMissingWithoutMappa } = rules.notProvisionalFrom;
  const dynamic = !person.arpStatic && !person.csrpStatic;
  const reoffending = dynamic ? reoffendingTier(rules, person.arp, person.csrp) : rules.lowest;
  const others = Math.min(reoffending, tierOfOtherSteps(rules, person));
  return others > (person.mappa ? roshMissingWithMappa : roshMissingWithoutMappa);
}
