import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import { STANDING_TEXT } from './standingText.js';

/** What a table may be used for, and the run that it comes from. */
export function tableNote(result: ComparisonParts): string {
  const draft = result.draft ? 'DRAFT: too few replications for intervals. ' : '';
  return `${draft}${STANDING_TEXT} Run ${result.runId}, seed ${result.seed}. Stocks of ${result.startDate}; the period ends before ${result.untilDate}.`;
}
