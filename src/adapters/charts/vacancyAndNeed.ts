import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { seriesOf } from './read/figures.js';
import { meansOf } from './read/linesOf.js';
import { measurePanel } from './read/measurePanel.js';
import { wholePeriod } from './read/periodInWords.js';
import { publishedPoints } from './read/publishedRuns.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import type { Panel } from './spec/specTypes.js';
import { type TimeLine, timePanel } from './spec/timePanel.js';
import { column } from './spec/topLevel.js';
import { formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';
import { headlineOf } from './words/headline.js';
import { seriesInWords } from './words/seriesInWords.js';

const RATE = 'po_vacancy_rate';
const NEEDS = [
  { id: 'fte_needed_as_measured', words: 'as measured' },
  { id: 'fte_needed_as_corrected', words: 'as corrected' },
];
const SIZE = { width: 480, height: 150, labelWidth: 150 };

/** The PO vacancy rate over the FTE needed to run at 100 %: two panels, because they have no common axis. */
export const vacancyAndNeed: ChartBuilder = (result, context) => {
  const rate = measurePanel(result, context, RATE, SIZE);
  const lines = needLines(result, context);
  if (rate === null || lines.length === 0) return null;
  const ids = [RATE, ...NEEDS.map(({ id }) => id)].filter((id) =>
    seriesOf(result, { measure: id, arm: context.scenario.name, area: context.area.id }),
  );
  const target = targetInWords(result, context);
  return {
    id: 'vacancy-and-need',
    headline: headlineOf(result, context, RATE),
    statistical: `PO vacancy rate against the published target, and case holders needed to run at 100 %, FTE, ${captionOf(wholePeriod(result), context)}. Bands of the rate hold the middle 50 % and 80 % of outcomes in each month taken alone (pointwise). ${target} Only POs have a published target.`,
    spec: column([
      rate,
      needPanel(
        lines,
        context,
        publishedPoints(result, RATE, context.area.id).map(({ date }) => date),
      ),
    ]),
    source: sourceLine(result, [RATE], context.area.id),
    textAlternative: `${ids.map((id) => seriesInWords(result, context, id)).join(' ')} ${target}`,
    table: seriesTable(result, context, ids, 'Vacancy rate of probation officers, and case holders needed'),
    illustrative: context.area.illustrative,
  };
};

function needLines(result: ComparisonResult, context: ChartContext): TimeLine[] {
  return NEEDS.flatMap(({ id, words }) =>
    armsShown(context).flatMap(({ arm, style }): TimeLine[] => {
      const points = seriesOf(result, { measure: id, arm: arm.name, area: context.area.id });
      if (points === null) return [];
      const { colour, textColour, dash } = style;
      return [
        {
          label: `${arm.title} (${words})`,
          points: meansOf(points, result.months),
          colour,
          textColour,
          dash,
        },
      ];
    }),
  );
}

function needPanel(lines: readonly TimeLine[], context: ChartContext, dates: readonly string[]): Panel {
  return timePanel({
    title: `Case holders needed to run at 100 % of workload, FTE${context.area.illustrative ? ' (illustrative)' : ''}`,
    lines,
    dates,
    bands: [],
    published: [],
    publishedUntil: null,
    limits: [],
    fromZero: false,
    ...SIZE,
    height: 190,
  });
}

/** A vacancy rate that falls because the target fell must say so. */
function targetInWords(result: ComparisonResult, context: ChartContext): string {
  const points = seriesOf(result, { measure: 'po_required_fte', arm: context.scenario.name, area: context.area.id });
  if (points === null) return 'The target itself was not asked for in this run.';
  const moves = points.flatMap(({ mean }, month) => {
    const before = points[month - 1]?.mean ?? mean;
    if (Math.abs(mean - before) < 0.5) return [];
    const way = mean < before ? 'down' : 'up';
    const because = mean < before ? ': the rate falls because the target fell' : '';
    return [`${way} to ${formatNumber(mean)} FTE in ${formatMonth(result.months[month])}${because}`];
  });
  if (moves.length === 0) return `The target stays at ${formatNumber(points[0].mean)} FTE throughout.`;
  return `The target goes ${moves.join('; ')}.`;
}
