import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import type { Panel } from '../spec/specTypes.js';
import { timePanel } from '../spec/timePanel.js';
import { armsShown } from './armsShown.js';
import { bandsOf } from './bandsOf.js';
import { measureOf, seriesShown } from './figures.js';
import { lineOf } from './linesOf.js';
import { publishedEnd, publishedPoints, publishedRuns } from './publishedRuns.js';

export interface PanelSize {
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
  readonly alignTitles?: boolean;
}

/**
 * One measure over time: published points joined to the projection, both arms with bands, labels at the end.
 * Null where the run did not ask for the measure.
 */
export function measurePanel(
  result: ComparisonResult,
  context: ChartContext,
  measureId: string,
  size: PanelSize,
): Panel | null {
  const measure = measureOf(context, measureId);
  const shown = armsShown(context).flatMap(({ arm, style }) => {
    const points = seriesShown(result, measure, { arm: arm.name, area: context.area.id });
    return points ? [{ arm, style, points }] : [];
  });
  if (shown.length === 0) return null;
  const published = publishedPoints(result, measureId, context.area.id);
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  return timePanel({
    title: `${measure.title}, ${measure.unit}${marked}`,
    lines: shown.map((one) => lineOf(one, result.months)),
    bands: shown.flatMap(({ style, points }) => bandsOf(points, result.months, style)),
    published: publishedRuns(published),
    publishedUntil: publishedEnd(published),
    limits: [],
    fromZero: false,
    ...size,
  });
}
