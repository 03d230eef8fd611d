/** Sentence types of a conviction: new and older custodial codes, and everything else. */
export const SENTENCE_TYPES = ['NC', 'SC', 'NON_CUSTODIAL'] as const;
export type SentenceType = (typeof SENTENCE_TYPES)[number];

/** Requirements of an order; codes W and W1 of the source are unpaid work and an order extended. */
export const REQUIREMENTS = ['UNPAID_WORK', 'ORDER_EXTENDED', 'RESTRICTIVE', 'NON_RESTRICTIVE'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

export interface Conviction {
  readonly sentenceType: SentenceType;
  readonly requirements: readonly Requirement[];
  readonly terminated: boolean;
}

/**
 * Whether there is a mandate for change: a live conviction that is custodial, or has a requirement that does not
 * restrict and is other than unpaid work.
 *
 * Source: ministryofjustice/hmpps-tier, MandateForChange.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 */
export function hasMandate(convictions: readonly Conviction[]): boolean {
  return convictions.some(({ sentenceType, requirements, terminated }) => {
    return !terminated && (sentenceType !== 'NON_CUSTODIAL' || requirements.includes('NON_RESTRICTIVE'));
  });
}
