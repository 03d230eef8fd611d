/** Cases that are counted but not worked: warrant unexecuted, unpaid work only, overdue for termination. */
export interface InactiveKinds {
  readonly warrants: number;
  readonly unpaidWork: number;
  readonly overdueTermination: number;
}

export interface TierCount {
  readonly count: number;
  readonly pointsPerCase: number;
  /** how many of `count` are inactive; null where the extract has left them out already, as for all but T2A cases */
  readonly inactive: InactiveKinds | null;
  /** per cent of its points that an inactive case keeps: 0 removes the whole case, 100 removes nothing */
  readonly weightings: InactiveKinds;
}

/**
 * Points of the cases of one tier and location: count x points a case, less the removed share of inactive cases.
 *
 * Weightings under 0 act as 0 and over 100 as 100.
 * Source: ministryofjustice/wmt-worker, app/services/probation-rules/app/points/calculate-points-for-tier.js,
 * commit 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 */
export function pointsForOneTier(tier: TierCount): number {
  const { count, pointsPerCase, inactive, weightings } = tier;
  if (inactive === null) return count * pointsPerCase;
  const hundredthsRemoved =
    inactive.warrants * removedPercent(weightings.warrants) +
    inactive.unpaidWork * removedPercent(weightings.unpaidWork) +
    inactive.overdueTermination * removedPercent(weightings.overdueTermination);
  return ((100 * count - hundredthsRemoved) * pointsPerCase) / 100;
}

function removedPercent(weighting: number): number {
  return 100 - Math.min(Math.max(weighting, 0), 100);
}
