import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import { CATEGORICAL } from '../spec/palette.js';
import type { Panel } from '../spec/specTypes.js';
import { type StackedLayer, stackedPanel } from '../spec/stackedPanel.js';
import { formatMonth } from '../words/formatDate.js';
import { formatNumber } from '../words/formatNumber.js';
import { armsShown } from './armsShown.js';
import { seriesOf } from './figures.js';
import { lastMonth } from './periodInWords.js';

/** A part of a whole, and the measures that add up to it. */
export interface StackedPart {
  readonly words: string;
  readonly measures: readonly string[];
}

export interface StackedArms {
  readonly panels: readonly Panel[];
  readonly textAlternative: string;
  /** the highest total of any arm and month */
  readonly most: number;
}

/** Parts of a whole, stacked, one panel an arm on one scale; null where some arm has no figure for a part. */
export function stackedArms(
  result: ComparisonResult,
  context: ChartContext,
  parts: readonly StackedPart[],
): StackedArms | null {
  const shown = armsShown(context).flatMap(({ arm }) => {
    const layers = layersOf(result, context, arm.name, parts);
    return layers ? [{ arm, layers }] : [];
  });
  if (shown.length === 0) return null;
  const most = Math.max(...shown.flatMap(({ layers }) => totalsOf(layers)));
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  const width = shown.length > 1 ? 170 : 480;
  const panels = shown.map(({ arm, layers }) =>
    stackedPanel({ title: `${arm.title}${marked}`, layers, most, width, height: 300, labelWidth: 104 }),
  );
  const textAlternative = shown.map(({ arm, layers }) => inWords(result, arm.title, layers)).join(' ');
  return { panels, textAlternative, most };
}

function layersOf(
  result: ComparisonResult,
  context: ChartContext,
  arm: string,
  parts: readonly StackedPart[],
): StackedLayer[] | null {
  const layers = parts.map(({ words, measures }, index) => {
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

function inWords(result: ComparisonResult, arm: string, layers: readonly StackedLayer[]): string {
  const parts = layers.map(
    ({ label, points }) => `${label.toLowerCase()} ${formatNumber(points[points.length - 1].value)}`,
  );
  return `With “${arm}” in ${formatMonth(lastMonth(result))}: ${parts.join(', ')}.`;
}
