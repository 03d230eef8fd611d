import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { seriesOf } from './read/figures.js';
import { flowPanel } from './read/flowPanel.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { column } from './spec/topLevel.js';
import { about } from './words/about.js';
import { formatMonth } from './words/formatDate.js';

const MEASURE = 'releases';
const PANEL = { measure: MEASURE, title: 'First releases from a sentence in a month, people' };

/** First releases from a sentence in each month: where the release point moves, those already past it leave at once. */
export const releases: ChartBuilder = (result, context) => {
  const panel = flowPanel(result, context, PANEL, { width: 510, height: 240, labelWidth: 120 });
  if (panel === null) return null;
  const peaks = peaksInWords(result, context);
  return {
    id: 'releases',
    headline: peaks[peaks.length - 1],
    statistical: `First releases from a custodial sentence, people a month, ${captionOf(wholePeriod(result), context)}. Lines are means; bands hold the middle 50 % and 80 % of outcomes in each month taken alone (pointwise). Re-releases after recall are not counted. Where the day of a new release point is uncertain, the mean spreads a bulge that falls into one month of each play.`,
    spec: column([panel]),
    source: sourceLine(result, [], context.area.id),
    textAlternative: `${peaks.join('. ')}. A month far above its neighbours is a bulge: people already past a new release point leave together.`,
    table: seriesTable(result, context, [MEASURE], 'First releases from a sentence, by month'),
    illustrative: context.area.illustrative,
  };
};

/** One sentence an arm: its highest month beside its usual one. The arm with the highest peak comes last. */
function peaksInWords(result: ComparisonResult, context: ChartContext): string[] {
  return armsShown(context)
    .flatMap(({ arm }) => {
      const points = seriesOf(result, { measure: MEASURE, arm: arm.name, area: context.area.id })?.slice(1) ?? [];
      const means = points.map(({ mean }) => mean);
      if (means.length === 0) return [];
      const peak = Math.max(...means);
      const usual = [...means].sort((a, b) => a - b)[Math.floor(means.length / 2)];
      const month = formatMonth(result.months[1 + means.indexOf(peak)]);
      const words = `Releases with “${arm.title}” peak at ${about(peak)} in ${month}, against ${about(usual)} in a usual month`;
      return [{ peak, words }];
    })
    .sort((a, b) => a.peak - b.peak)
    .map(({ words }) => words);
}
