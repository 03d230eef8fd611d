import type { ComparisonResult } from '../../../experiment/result.js';
import { formatDay } from '../words/formatDate.js';

/** Where the numbers of a picture come from: publications by name, then the run. */
export function sourceLine(result: ComparisonResult, measures: readonly string[]): string {
  const sources = result.published.filter(({ measure }) => measures.includes(measure)).map(({ source }) => source);
  const named = [...new Set(sources)];
  const listed = named.length > 2 ? `${named[0]} and ${named.length - 1} other publications` : named.join(' and ');
  const run = `Caseweight run ${result.runId}, published figures to ${formatDay(result.publishedUntil)}`;
  return listed === '' ? `Source: ${run}` : `Sources: ${listed}; ${run}`;
}
