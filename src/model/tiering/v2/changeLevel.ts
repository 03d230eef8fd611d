import type { ChangeRules } from './changeRules.js';

/** What decides the number of tier v2. Plain values: one object may be filled again for every person. */
export interface ChangeCase {
  /** from `hasMandate` */
  readonly mandate: boolean;
  /** whether there is an assessment, of whatever age */
  readonly assessed: boolean;
  /** from `needPoints` */
  readonly needPoints: number;
  /** chance of reoffending in per cent; NaN = not scored, which gives no points */
  readonly ogrs: number;
  /** in integrated offender management */
  readonly iom: boolean;
}

/**
 * Level of change, 0 to 3: 0 without a mandate, 2 without an assessment, otherwise by points.
 *
 * Source: ministryofjustice/hmpps-tier, ChangeLevelCalculator.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 */
export function changeLevel(rules: ChangeRules, person: ChangeCase): number {
  if (!person.mandate) return rules.levelWithoutMandate;
  if (!person.assessed) return rules.levelWithoutAssessment;
  return changeLevelFromPoints(rules, changePoints(rules, person));
}

/** Points of change; none where there is no mandate or no assessment. */
export function changePoints(rules: ChangeRules, person: ChangeCase): number {
  if (!person.mandate || !person.assessed) return 0;
  return person.needPoints + ogrsPoints(rules, person.ogrs) + (person.iom ? rules.iom : 0);
}

/** A point for every whole ten per cent. */
export function ogrsPoints(rules: ChangeRules, ogrs: number): number {
  return ogrs >= 0 ? Math.floor(ogrs / rules.ogrsPercentAPoint) : 0;
}

export function changeLevelFromPoints(rules: ChangeRules, points: number): number {
  if (points >= rules.levelFrom[0]) return 3;
  return points >= rules.levelFrom[1] ? 2 : 1;
}

/**
 * Points of needs: weight x severity.
 *
 * @param severities by need in the order of NEEDS: 0 no need, 1 standard, 2 severe; -1 = not known
 */
export function needPoints(rules: ChangeRules, severities: ArrayLike<number>): number {
  let points = 0;
  for (let need = 0; need < severities.length; need += 1) {
    if (severities[need] >= 0) points += rules.needWeight[need] * rules.severity[severities[need]];
  }
  return points;
}
