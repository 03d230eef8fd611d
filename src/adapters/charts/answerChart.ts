import type { ComparisonResult } from '../../experiment/result.js';
import type { Chart, ChartContext } from './chart.js';
import { measureOf } from './read/figures.js';
import { measurePanel } from './read/measurePanel.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { row } from './spec/topLevel.js';
import { headlineOf } from './words/headline.js';
import { seriesInWords } from './words/seriesInWords.js';

/** The one chart of page one: the measures that its answer speaks of, at most two, side by side. */
export function answerChart(
  result: ComparisonResult,
  context: ChartContext,
  measures: readonly string[],
): Chart | null {
  const width = measures.length > 1 ? 215 : 530;
  const shown = measures.slice(0, 2).flatMap((id) => {
    const panel = measurePanel(result, context, id, { width, height: 108, labelWidth: 96, alignTitles: true });
    return panel ? [{ id, panel }] : [];
  });
  if (shown.length === 0) return null;
  const ids = shown.map(({ id }) => id);
  const titles = ids.map((id) => measureOf(context, id).title).join(' and ');
  return {
    id: 'answer',
    headline: headlineOf(result, context, ids[0]),
    statistical: `${titles}, ${captionOf(wholePeriod(result), context)}. Lines are means; bands hold the middle 50 % and 80 % of outcomes, each month taken alone (pointwise).`,
    spec: row(
      shown.map(({ panel }) => panel),
      14,
    ),
    source: sourceLine(result, ids, context.area.id),
    textAlternative: ids.map((id) => seriesInWords(result, context, id)).join(' '),
    table: seriesTable(result, context, ids, titles),
    illustrative: context.area.illustrative,
  };
}
