import { type Weights, weightOfCase } from './weights.js';

/**
 * Points that cases in custody will carry once released: their counts by the weights of licence cases, as the screens
 * of offender management in custody show them.
 *
 * Source: ministryofjustice/wmt-worker,
 * app/services/probation-rules/app/points/calculate-points-for-omic-workload.js, commit
 * 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 *
 * @param custodyCases how many by tier, inactive ones included
 */
export function projectedLicencePoints(
  custodyCases: readonly { readonly tier: string; readonly count: number }[],
  weights: Weights,
): number {
  return custodyCases.reduce(
    (sum, { tier, count }) => sum + count * weightOfCase(weights, 'standard', 'LICENSE', tier),
    0,
  );
}
