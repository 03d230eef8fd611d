/** Where a case is held, as the workload tool spells it; UNKNOWN carries no points. */
export const LOCATIONS = ['COMMUNITY', 'LICENSE', 'CUSTODY', 'UNKNOWN'] as const;
export type Location = (typeof LOCATIONS)[number];

/** Points a case by tier, A3 to D0. */
export type TierPoints = Readonly<Record<string, number>>;

/** Settings of one row of the tool's weights, named as in the source. */
export interface WeightSettings {
  /** points of a standard court report of the month */
  readonly standardReport: number;
  /** points of a fast court report of the last 30 days */
  readonly fastReport: number;
  /** points of a parole report, in the older rule set only */
  readonly paroleReport: number;
  readonly paroleReportEnabled: boolean;
  /** points of an ARMS assessment, in the older rule set only */
  readonly armsLicence: number;
  readonly armsCommunity: number;
  /** points of a full-time officer, by the column they stand in: the nightly calculation reads SPO for PSOs */
  readonly nominalTargetColumnPo: number;
  readonly nominalTargetColumnSpo: number;
  /** hours a week */
  readonly defaultHoursPo: number;
  readonly defaultHoursPso: number;
  readonly defaultHoursSpo: number;
  /** per cent of its points that an inactive case keeps */
  readonly weightingOverdueTermination: number;
  readonly weightingWarrants: number;
  readonly weightingUnpaidWork: number;
}

export interface WeightRow {
  readonly points: Readonly<Record<Exclude<Location, 'UNKNOWN'>, TierPoints>>;
  readonly settings: WeightSettings;
}

/** The tool's reference weights: `data/tools/wmt_weights.yaml`. */
export interface Weights {
  readonly standard: WeightRow;
  /** for young adults in transition to adulthood */
  readonly t2a: WeightRow;
  /** points of a case in a tier with the suffix S (Probation Reset) */
  readonly reset: number;
}

/**
 * Points of one case. Untiered cases and those whose place is unknown never score.
 *
 * Source: ministryofjustice/wmt-worker, app/services/probation-rules/app/points/calculate-points-for-tiers.js, commit
 * 78f526bf25f6d202aa1c886a72f4c21ae3997419; tiers with S: ministryofjustice/hmpps-workload, migrations V1_64 and V1_65.
 *
 * @param tier `A3` to `D0`, with `S` behind it under Probation Reset, or `UNTIERED`
 * @throws RangeError if there is no such tier
 */
export function weightOfCase(weights: Weights, row: 'standard' | 't2a', location: Location, tier: string): number {
  if (location === 'UNKNOWN' || tier === 'UNTIERED') return 0;
  const points = weights[row].points[location];
  const [plain, suffix] = tier.length === 3 ? [tier.slice(0, 2), tier[2]] : [tier, ''];
  if (!Object.hasOwn(points, plain) || (suffix !== '' && suffix !== 'S')) {
    throw new RangeError(`weightOfCase needs a tier such as B2 or B2S, got ${tier}`);
  }
  return suffix === 'S' ? weights.reset : points[plain];
}
