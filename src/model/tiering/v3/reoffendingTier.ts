import type { TierV3Rules } from './tierV3Rules.js';

/**
 * Tier that the reoffending predictors give: the first row and column whose threshold the scores reach.
 *
 * Source: ministryofjustice/hmpps-tier, ReoffendingPredictorTable.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 *
 * @param arp all reoffending, per cent, 0 or more
 * @param csrp combined serious reoffending, per cent, 0 or more
 */
export function reoffendingTier(rules: TierV3Rules, arp: number, csrp: number): number {
  const row = firstReached(rules.csrpFrom, csrp);
  const column = firstReached(rules.arpFrom, arp);
  return rules.reoffending[row * rules.arpFrom.length + column];
}

function firstReached(thresholds: readonly number[], score: number): number {
  let index = 0;
  while (index < thresholds.length - 1 && score < thresholds[index]) index += 1;
  return index;
}
