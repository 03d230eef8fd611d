import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext, ChartTable } from '../chart.js';
import { formatDay } from '../words/formatDate.js';
import { formatNumber } from '../words/formatNumber.js';
import { armsShown } from './armsShown.js';
import { measureOf, seriesShown } from './figures.js';

/** Month by month, for each measure and arm the mean and the middle 80 % of outcomes. */
export function seriesTable(
  result: ComparisonResult,
  context: ChartContext,
  measures: readonly string[],
  caption: string,
): ChartTable {
  const shown = measures.flatMap((id) =>
    armsShown(context).flatMap(({ arm }) => {
      const measure = measureOf(context, id);
      const points = seriesShown(result, measure, { arm: arm.name, area: context.area.id });
      return points ? [{ measure, arm, points }] : [];
    }),
  );
  const heads = shown.flatMap(({ measure, arm }) => [
    `${measure.title}, ${measure.unit}: ${arm.title}, mean`,
    '10 % of outcomes lie below',
    '10 % of outcomes lie above',
  ]);
  const rows = result.months.map((month, index) => [
    formatDay(month),
    ...shown.flatMap(({ measure, points }) =>
      [points[index].mean, points[index].q10, points[index].q90].map((one) => formatNumber(one, measure.decimals)),
    ),
  ]);
  return { caption: captionOf(caption, context), columns: ['Month ending', ...heads], rows };
}

/** A caption that says so where the figures rest on assumed regional shares. */
export function captionOf(caption: string, context: ChartContext): string {
  return `${caption}, ${context.area.name}${context.area.illustrative ? ' (illustrative)' : ''}`;
}
