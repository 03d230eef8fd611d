import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { periodFigure, seriesOf } from './read/figures.js';
import { lastMonth, wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { CATEGORICAL } from './spec/palette.js';
import { type StackedLayer, stackedPanel } from './spec/stackedPanel.js';
import { row } from './spec/topLevel.js';
import { formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';
import { headlineOf } from './words/headline.js';

/** Where people stand, each once. Five parts and not four: the in-prison part is what early release moves. */
const PARTS = [
  { words: 'Court orders', measures: ['community_orders', 'suspended_orders'] },
  { words: 'In prison, before release', measures: ['prison_before_handover', 'prison_after_handover'] },
  { words: 'Recalled to prison', measures: ['recalled_population'] },
  { words: 'On licence', measures: ['licence_caseload'] },
  { words: 'Post-sentence supervision', measures: ['post_sentence_supervision'] },
];
const MEASURES = PARTS.flatMap(({ measures }) => measures);

/** People under supervision by where they stand, stacked, one panel an arm on one scale. */
export const caseload: ChartBuilder = (result, context) => {
  const shown = armsShown(context).flatMap(({ arm }) => {
    const layers = layersOf(result, context, arm.name);
    return layers ? [{ arm, layers }] : [];
  });
  if (shown.length === 0) return null;
  const totals = shown.flatMap(({ layers }) => totalsOf(layers));
  const width = shown.length > 1 ? 170 : 480;
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  const panels = shown.map(({ arm, layers }) =>
    stackedPanel({
      title: `${arm.title}${marked}`,
      layers,
      most: Math.max(...totals),
      width,
      height: 300,
      labelWidth: 104,
    }),
  );
  const hasTotal = periodFigure(result, { measure: 'caseload', arm: context.scenario.name, area: context.area.id });
  return {
    id: 'caseload',
    headline: headlineOf(result, context, hasTotal ? 'caseload' : 'licence_caseload'),
    statistical: `People under a court order, before release from a sentence or after it, mean at each month’s end, ${captionOf(wholePeriod(result), context)}. People in prison are part of the caseload: earlier release moves them to licence. Five parts are shown because two of them are in prison for different reasons.`,
    spec: row(panels, 16),
    source: sourceLine(result, [], context.area.id),
    textAlternative: shown.map(({ arm, layers }) => partsInWords(result, arm.title, layers)).join(' '),
    table: seriesTable(result, context, MEASURES, 'People under supervision by where they stand'),
    illustrative: context.area.illustrative,
  };
};

function layersOf(result: ComparisonResult, context: ChartContext, arm: string): StackedLayer[] | null {
  const layers = PARTS.map(({ words, measures }, index) => {
    const series = measures.map((measure) => seriesOf(result, { measure, arm, area: context.area.id }));
    if (series.includes(null)) return null;
    const values = result.months.map((_, month) =>
      series.reduce((sum, points) => sum + (points?.[month].mean ?? Number.NaN), 0),
    );
    const points = values.map((value, month) => ({ date: result.months[month], value }));
    return { label: words, colour: CATEGORICAL[index], points };
  });
  return layers.every((layer) => layer !== null) ? layers : null;
}

function totalsOf(layers: readonly StackedLayer[]): number[] {
  return layers[0].points.map((_, month) => layers.reduce((sum, { points }) => sum + points[month].value, 0));
}

function partsInWords(result: ComparisonResult, arm: string, layers: readonly StackedLayer[]): string {
  const parts = layers.map(
    ({ label, points }) => `${label.toLowerCase()} ${formatNumber(points[points.length - 1].value)}`,
  );
  return `With “${arm}” in ${formatMonth(lastMonth(result))}: ${parts.join(', ')}.`;
}
