import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { seriesOf } from './read/figures.js';
import { meansOf } from './read/linesOf.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type TimeLine, timePanel } from './spec/timePanel.js';
import { column } from './spec/topLevel.js';
import { headlineOf } from './words/headline.js';
import { seriesInWords } from './words/seriesInWords.js';

const FACES = [
  { id: 'wmt_percent', words: 'as measured' },
  { id: 'wmt_percent_with_unallocated', words: 'with unallocated' },
  { id: 'wmt_percent_corrected', words: 'as corrected' },
];
const LIMITS = [
  { value: 100, label: '100 %: all points available' },
  { value: 110, label: 'red above 110 %' },
];
/** leaves room for the words under the line at 100 % */
const LOWEST_SHOWN = 90;
/** points of workload under which two lines cannot be told apart */
const SAME_LINE = 0.05;

/** Workload as measured, with the points of unallocated cases, and as corrected (true work, understatement), with both red lines. */
export const workload: ChartBuilder = (result, context) => {
  const lines = workloadLines(result, context);
  const ids = FACES.map(({ id }) => id).filter((id) => pointsOf(result, context, id, context.scenario.name) !== null);
  if (lines.length === 0 || ids.length === 0) return null;
  const panel = timePanel({
    title: `Workload, % of points available${context.area.illustrative ? ' (illustrative)' : ''}`,
    lines,
    bands: [],
    published: [],
    publishedUntil: null,
    limits: LIMITS,
    width: 480,
    height: 340,
    labelWidth: 180,
    fromZero: false,
    values: [LOWEST_SHOWN],
  });
  return {
    id: 'workload',
    headline: headlineOf(result, context, ids[0]),
    statistical: `Mean workload in each month, % of points available, ${captionOf(wholePeriod(result), context)}. The corrected line counts what all cases truly take, those waiting and what is left under Reset included, times the factor by which task times are understated, which is uncertain. The level is anchored at the start: read changes rather than the level. The axis does not start at zero.`,
    spec: column([panel]),
    source: sourceLine(result, [], context.area.id),
    textAlternative: `${ids.map((id) => seriesInWords(result, context, id)).join(' ')} Red lines stand at 100 % and 110 %.`,
    table: seriesTable(result, context, ids, 'Workload as measured, with unallocated cases, and as corrected'),
    illustrative: context.area.illustrative,
  };
};

const pointsOf = (result: ComparisonResult, context: ChartContext, measure: string, arm: string) =>
  seriesOf(result, { measure, arm, area: context.area.id });

function workloadLines(result: ComparisonResult, context: ChartContext): TimeLine[] {
  return armsShown(context).flatMap(({ arm, style }) => {
    return FACES.flatMap(({ id, words }): TimeLine[] => {
      const points = pointsOf(result, context, id, arm.name);
      if (points === null) return [];
      if (id === 'wmt_percent_with_unallocated' && nobodyWaits(result, context, arm.name)) return [];
      const both = id === 'wmt_percent' && nobodyWaits(result, context, arm.name);
      return [
        {
          label: `${arm.title} (${both ? 'as measured, nobody waiting' : words})`,
          points: meansOf(points, result.months),
          colour: style.colour,
          textColour: style.textColour,
          dash: style.dash,
        },
      ];
    });
  });
}

/** True where the line with unallocated cases would lie on the measured one. */
function nobodyWaits(result: ComparisonResult, context: ChartContext, arm: string): boolean {
  const measured = pointsOf(result, context, 'wmt_percent', arm);
  const withUnallocated = pointsOf(result, context, 'wmt_percent_with_unallocated', arm);
  if (measured === null || withUnallocated === null) return false;
  return withUnallocated.every(({ mean }, month) => !(Math.abs(mean - measured[month].mean) >= SAME_LINE));
}
