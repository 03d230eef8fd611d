/** Tiers of v3, highest first, then the two answers that are no tier. Cores give the index. */
export const TIERS_V3 = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'NOT_SUPERVISED', 'MISSING'] as const;
export type TierV3 = (typeof TIERS_V3)[number];

export const NOT_SUPERVISED = 7;
export const MISSING = 8;
/** A step that says nothing: below every tier. */
export const NO_TIER = 9;

/** Tiers by step as indexes of TIERS_V3: `data/tools/tier_v3.yaml`. */
export interface TierV3Rules {
  /** thresholds in per cent, highest first; the last is 0 */
  readonly csrpFrom: readonly number[];
  readonly arpFrom: readonly number[];
  /** rows CSRP, columns ARP, row after row */
  readonly reoffending: readonly number[];
  /** by DC-SRP band, 0 low to 3 very high; of the medium band `dcSrpMedium` decides */
  readonly dcSrpBand: readonly number[];
  /** highest first; a medium score below the last is an error */
  readonly dcSrpMedium: readonly { readonly from: number; readonly tier: number }[];
  /** by index of RoSH + 1: 0 = not recorded, then low to very high */
  readonly withMappa: readonly number[];
  readonly withoutMappa: readonly number[];
  /** by stage of release: within the first years, within the second, later */
  readonly liferStage: readonly number[];
  /** years since release up to which the first and the second stage last */
  readonly liferYears: readonly [number, number];
  readonly domesticAbuse: number;
  readonly stalking: number;
  readonly childProtection: number;
  readonly everSexualOffence: number;
  readonly lowest: number;
  /** tier that other steps must give for the result not to be provisional */
  readonly notProvisionalFrom: {
    readonly bothPredictorsStatic: number;
    readonly roshMissingWithMappa: number;
    readonly roshMissingWithoutMappa: number;
  };
}

/** What decides the tier. Plain values: one object may be filled again for every person. */
export interface TierV3Case {
  readonly activeEvent: boolean;
  /** all reoffending predictor in per cent; NaN = missing */
  readonly arp: number;
  /** combined serious reoffending predictor in per cent; NaN = missing */
  readonly csrp: number;
  readonly arpStatic: boolean;
  readonly csrpStatic: boolean;
  /** direct contact sexual reoffending predictor in per cent; counts where above 0 and the band applies */
  readonly dcSrpScore: number;
  /** 0 low to 3 very high; -1 = none or not applicable */
  readonly dcSrpBand: number;
  /** of any MAPPA category */
  readonly mappa: boolean;
  /** 0 low to 3 very high; -1 = not recorded */
  readonly rosh: number;
  /** from `liferStage`; -1 = no lifer, or without a release date */
  readonly liferStage: number;
  readonly domesticAbuse: boolean;
  readonly stalking: boolean;
  readonly childProtection: boolean;
  readonly everSexualOffence: boolean;
}
