/** Needs of the assessment, in the order in which tables and cores hold them. */
export const NEEDS = [
  'ACCOMMODATION',
  'EDUCATION_TRAINING_AND_EMPLOYABILITY',
  'RELATIONSHIPS',
  'LIFESTYLE_AND_ASSOCIATES',
  'DRUG_MISUSE',
  'ALCOHOL_MISUSE',
  'THINKING_AND_BEHAVIOUR',
  'ATTITUDES',
  'FINANCIAL_MANAGEMENT_AND_INCOME',
  'EMOTIONAL_WELL_BEING',
] as const;
export type Need = (typeof NEEDS)[number];

/** Needs whose section of the assessment has a score; the other two carry no weight. */
export const SCORED_NEEDS = NEEDS.slice(0, 8) as readonly ScoredNeed[];
export type ScoredNeed = Exclude<Need, 'FINANCIAL_MANAGEMENT_AND_INCOME' | 'EMOTIONAL_WELL_BEING'>;

export const SEVERITIES = ['NO_NEED', 'STANDARD', 'SEVERE'] as const;
export type Severity = (typeof SEVERITIES)[number];

/** Answers that carry a score. */
export const SCORED_ANSWERS = ['YES', 'NO', 'NONE', 'SOME', 'SIGNIFICANT', 'NEVER', 'PREVIOUS', 'CURRENTLY'] as const;
/** Answers that are no answer. */
export const MISSING_ANSWERS = ['MISSING', 'UNKNOWN'] as const;
export type Answer = (typeof SCORED_ANSWERS)[number] | (typeof MISSING_ANSWERS)[number];

/** Least section scores. */
export interface SectionThresholds {
  readonly standard: number;
  readonly severe: number;
}

/** Points for need and the chance of reoffending, ready for counting: `data/tools/tier_v2_change.yaml`. */
export interface ChangeRules {
  /** in the order of NEEDS */
  readonly needWeight: readonly number[];
  /** in the order of SEVERITIES */
  readonly severity: readonly number[];
  /** per cent of OGRS for a whole point */
  readonly ogrsPercentAPoint: number;
  readonly iom: number;
  /** least points of levels 3 and 2 */
  readonly levelFrom: readonly [number, number];
  readonly levelWithoutMandate: number;
  readonly levelWithoutAssessment: number;
  readonly answer: Readonly<Record<(typeof SCORED_ANSWERS)[number], number>>;
  readonly severityFrom: Readonly<Record<ScoredNeed, SectionThresholds>>;
  /** under the newer needs assessment (SAN); a section without its own thresholds keeps those above */
  readonly severityFromSan: Readonly<Record<ScoredNeed, SectionThresholds>>;
}
