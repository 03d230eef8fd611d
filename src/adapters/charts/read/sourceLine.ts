import type { ComparisonResult } from '../../../experiment/result.js';
import { formatDay } from '../words/formatDate.js';
import { publicationOf } from '../words/publication.js';
import { publishedPoints } from './publishedRuns.js';

/**
 * Where the numbers of a picture come from: the newest publication whose points it shows, then the run.
 *
 * @param measures whose published points the picture shows
 */
export function sourceLine(result: ComparisonResult, measures: readonly string[], area: string): string {
  const shown = measures.flatMap((measure) => publishedPoints(result, measure, area));
  const newestFirst = [...shown].sort((a, b) => (a.date < b.date ? 1 : a.date > b.date ? -1 : 0));
  const names = [...new Set(newestFirst.map(({ source }) => publicationOf(source).name))];
  const run = `Caseweight run ${result.runId}, published figures to ${formatDay(result.publishedUntil)}`;
  if (names.length === 0) return `Source: ${run}`;
  const others =
    names.length === 1
      ? ''
      : ` and ${names.length - 1} ${names.length === 2 ? 'other publication' : 'other publications'}`;
  return `Sources: ${names[0]}${others}; ${run}`;
}
