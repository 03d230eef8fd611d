import type { ProtectRules } from './protectRules.js';

/**
 * Points for risk of harm: the larger of RSR and RoSH, and MAPPA, registrations and the factors for women on top.
 *
 * Plain numbers, no allocation: a simulation may ask for every person. Source: ministryofjustice/hmpps-tier,
 * ProtectLevelCalculator.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 *
 * @param rsr risk of serious recidivism in per cent; NaN = not scored
 * @param rosh index of RoSH, 0 low to 3 very high; -1 = not recorded
 * @param mappaLevel 1 to 3; 0 = not under MAPPA
 * @param registrations how many different registrations of those that count
 * @param womenPoints from `womenPoints`; 0 for men
 */
export function protectPoints(
  rules: ProtectRules,
  rsr: number,
  rosh: number,
  mappaLevel: number,
  registrations: number,
  womenPoints: number,
): number {
  const roshPoints = rosh < 0 ? 0 : rules.rosh[rosh];
  const larger = Math.max(rsrPoints(rules, rsr), roshPoints);
  return larger + rules.mappaLevel[mappaLevel] + registrations * rules.registration + womenPoints;
}

/**
 * Points of an RSR score alone. Bands as in the source: nothing between 6.99 and 7.00, nothing at 99.99 or above.
 *
 * @param rsr per cent; NaN = not scored
 */
export function rsrPoints(rules: ProtectRules, rsr: number): number {
  for (let index = 0; index < rules.rsr.length; index += 1) {
    const band = rules.rsr[index];
    if (rsr >= band.from && (rsr < band.to || (band.toIncluded && rsr === band.to))) return band.points;
  }
  return 0;
}

/** Index of the letter that points make: 0 = A to 3 = D. */
export function protectLevelIndex(rules: ProtectRules, points: number): number {
  let level = 0;
  while (level < rules.levelFrom.length && points < rules.levelFrom[level]) level += 1;
  return level;
}
