/** Letters of tier v2, highest first. */
export const PROTECT_LEVELS = ['A', 'B', 'C', 'D'] as const;
export type ProtectLevel = (typeof PROTECT_LEVELS)[number];

/** A band of RSR scores, in per cent. */
export interface RsrBand {
  readonly from: number;
  readonly to: number;
  readonly toIncluded: boolean;
  readonly points: number;
}

/** Points for risk of harm, ready for counting: `data/tools/tier_v2_protect.yaml`. */
export interface ProtectRules {
  /** highest first; scores between and beyond the bands give nothing */
  readonly rsr: readonly RsrBand[];
  /** by index of RoSH, lowest first */
  readonly rosh: readonly number[];
  /** by MAPPA level, 0 = none */
  readonly mappaLevel: readonly number[];
  /** of one registration */
  readonly registration: number;
  /** codes of the registrations that count */
  readonly registrationCodes: readonly string[];
  readonly women: {
    readonly parenting: number;
    readonly impulsivityOrTemper: number;
    readonly enforcementActivity: number;
  };
  /** least points of A, B and C */
  readonly levelFrom: readonly [number, number, number];
}
