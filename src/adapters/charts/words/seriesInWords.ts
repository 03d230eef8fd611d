import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import { armsShown } from '../read/armsShown.js';
import { measureOf, seriesShown } from '../read/figures.js';
import { lastMonth } from '../read/periodInWords.js';
import { level } from './amountInWords.js';
import { formatMonth } from './formatDate.js';

/** For a text alternative: where each arm starts and where it ends, e.g. `Baseline goes from 5,519 FTE to 5,890 FTE.` */
export function seriesInWords(result: ComparisonResult, context: ChartContext, measureId: string): string {
  const measure = measureOf(context, measureId);
  const ways = armsShown(context).flatMap(({ arm }) => {
    const points = seriesShown(result, measure, { arm: arm.name, area: context.area.id });
    const figures = points?.filter(({ mean }) => Number.isFinite(mean)) ?? [];
    const last = figures.at(-1);
    if (!last) return [];
    const [from, to] = [figures[0], last].map(({ mean }) => level(mean, measure.decimals, measure));
    return [`with “${arm.title}” from ${from} to ${to}`];
  });
  return `${measure.title}, to ${formatMonth(lastMonth(result))}: ${ways.join('; ')}.`;
}
