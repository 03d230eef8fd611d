import { NO_TIER, type TierV3Rules } from './tierV3Rules.js';

const MEDIUM = 1;

/**
 * Tier that the predictor of sexual reoffending with direct contact gives; none where the score is 0 or the band does
 * not apply. A medium 1.5 gives C and a medium 2.5 gives D: scores from 2.11 on are without risk reduction.
 *
 * Source: ministryofjustice/hmpps-tier, TierCalculator.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 *
 * @param score per cent; NaN = none
 * @param band 0 low to 3 very high; -1 = none or not applicable
 * @throws RangeError for a medium band with a score below the lowest medium one, as the source does
 */
export function sexualReoffendingTier(rules: TierV3Rules, score: number, band: number): number {
  if (!(score > 0) || band < 0) return NO_TIER;
  if (band !== MEDIUM) return rules.dcSrpBand[band];
  for (let index = 0; index < rules.dcSrpMedium.length; index += 1) {
    if (score >= rules.dcSrpMedium[index].from) return rules.dcSrpMedium[index].tier;
  }
  throw new RangeError(`a DC-SRP score of ${score} cannot be in the medium band`);
}
