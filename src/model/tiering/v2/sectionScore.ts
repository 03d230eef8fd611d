import type { Answer, ChangeRules, SectionThresholds, Severity } from './changeRules.js';

/**
 * Score of one section of the needs assessment: the sum of its answers; null where none was given.
 *
 * Source: ministryofjustice/hmpps-tier, NeedSection.kt, commit affac98aa31db76f1856de066cb9a65e54c43cee.
 */
export function sectionScore(answers: readonly Answer[], { answer }: ChangeRules): number | null {
  let score: number | null = null;
  for (const given of answers) {
    if (given !== 'MISSING' && given !== 'UNKNOWN') score = (score ?? 0) + answer[given];
  }
  return score;
}

/** How severe a need is, by the score of its section. */
export function severityOf(score: number | null, { standard, severe }: SectionThresholds): Severity | null {
  if (score === null) return null;
  if (score >= severe) return 'SEVERE';
  return score >= standard ? 'STANDARD' : 'NO_NEED';
}
