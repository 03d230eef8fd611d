/** Cases with an assessment of people convicted of sexual offences (ARMS), and the points of one. */
export interface ArmsCases {
  readonly licenceCases: number;
  readonly communityCases: number;
  /** published value 35 */
  readonly licenceWeight: number;
  /** published value 69 */
  readonly communityWeight: number;
}

/**
 * Points of ARMS assessments in the older rule set: licence and community cases, each by its own weight.
 *
 * Today's tool counts no points for ARMS: leave this term out of a current workload.
 * Source: ministryofjustice/wmt-probation-rules, app/points/calculate-arms-points.js,
 * commit daed1feee75b9dd1e79afd18ac44d7f63cc65f17.
 */
export function armsPoints(arms: ArmsCases): number {
  return arms.licenceCases * arms.licenceWeight + arms.communityCases * arms.communityWeight;
}
