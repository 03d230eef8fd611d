import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';
import type { Panel } from '../spec/specTypes.js';
import { timePanel } from '../spec/timePanel.js';
import { armsShown } from './armsShown.js';
import { bandsOf } from './bandsOf.js';
import { measureOf, seriesShown } from './figures.js';
import { meansOf } from './linesOf.js';
import type { PanelSize } from './measurePanel.js';

/**
 * A monthly flow over time in both arms with bands, from the first month played on: at the start nothing has flowed.
 * No published points, because published counts are quarterly. Null where the run did not ask for the measure.
 */
export function flowPanel(
  result: ComparisonResult,
  context: ChartContext,
  flow: { readonly measure: string; readonly title: string },
  size: PanelSize,
): Panel | null {
  const { months } = result;
  const measure = measureOf(context, flow.measure);
  const shown = armsShown(context).flatMap(({ arm, style }) => {
    const points = seriesShown(result, measure, { arm: arm.name, area: context.area.id });
    return points ? [{ arm, style, points }] : [];
  });
  if (shown.length === 0) return null;
  return timePanel({
    title: `${flow.title}${context.area.illustrative ? ' (illustrative)' : ''}`,
    lines: shown.map(({ arm, style, points }) => ({
      label: arm.title,
      points: meansOf(points, months),
      colour: style.colour,
      textColour: style.textColour,
      dash: style.dash,
    })),
    bands: shown.flatMap(({ style, points }) => bandsOf(points, months, style)),
    published: [],
    publishedUntil: null,
    limits: [],
    fromZero: true,
    ...size,
  });
}
