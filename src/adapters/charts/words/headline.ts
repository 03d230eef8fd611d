import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import { differenceOf, measureOf, seriesOf } from '../read/figures.js';
import { lastMonth, whenInWords } from '../read/periodInWords.js';
import { level } from './amountInWords.js';
import { comparativeOf } from './comparative.js';
import { formatMonth } from './formatDate.js';
import { verdictOf } from './verdict.js';

/** What a chart of one measure says: the difference where arms are compared, else the way from start to end. */
export function headlineOf(result: ComparisonResult, context: ChartContext, measureId: string): string {
  const measure = measureOf(context, measureId);
  if (context.baseline === null) return levelHeadline(result, context, measureId);
  const difference = differenceOf(result, {
    measure: measureId,
    arm: context.scenario.name,
    area: context.area.id,
  });
  if (difference === null) return `${measure.title}: no figure to compare`;
  const verdict = verdictOf(difference);
  const when = whenInWords(measure, result);
  if (verdict === 'identical') return `${measure.title}: the same in both ${when}`;
  if (verdict === 'none') return `${measure.title}: no difference from zero that these runs can tell`;
  const doubt = verdict === 'undecided' ? ' on average, but not decided by the evidence' : '';
  return `${measure.title}: ${comparativeOf(difference, measure)} with “${context.scenario.title}” ${when}${doubt}`;
}

function levelHeadline(result: ComparisonResult, context: ChartContext, measureId: string): string {
  const measure = measureOf(context, measureId);
  const points = seriesOf(result, { measure: measureId, arm: context.scenario.name, area: context.area.id }) ?? [];
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return `${measure.title}: no figure`;
  const [from, to] = [first, last].map(({ mean }) => level(mean, measure.decimals, measure));
  return `${measure.title}: ${from} at the start, ${to} in ${formatMonth(lastMonth(result))}`;
}
