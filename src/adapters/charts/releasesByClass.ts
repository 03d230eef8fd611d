import { RELEASED_CLASSES } from '../../experiment/measures/releasesByClass.js';
import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { seriesOf } from './read/figures.js';
import { flowPanel } from './read/flowPanel.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { column } from './spec/topLevel.js';
import { about, inThreeDigits } from './words/about.js';
import { formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';

const IDS = RELEASED_CLASSES.map((one) => one.column);
const SIZE = { width: 510, height: 90, labelWidth: 120 };

/** The month in which an arm releases most, and how many of each class. */
interface Peak {
  readonly arm: string;
  readonly month: string;
  readonly counts: readonly number[];
  readonly total: number;
}

/** First releases in each month, one panel a class of sentence: whose release a rule moves. */
export const releasesByClass: ChartBuilder = (result, context) => {
  const peaks = peaksOf(result, context);
  const panels = RELEASED_CLASSES.flatMap(({ column: measure, label }) => {
    const title = `${label.charAt(0).toUpperCase()}${label.slice(1)}, people a month`;
    return flowPanel(result, context, { measure, title }, SIZE) ?? [];
  });
  if (peaks.length === 0 || panels.length < IDS.length) return null;
  return {
    id: 'releases-by-class',
    headline: headline(peaks[0]),
    statistical: `First releases from a custodial sentence by class of sentence, people a month, ${captionOf(wholePeriod(result), context)}. Standard sentences are those eligible for release at 40 %; a sentence keeps its class whatever rule is in force. Each panel has its own scale. Lines are means; bands hold the middle 50 % and 80 % of outcomes in each month taken alone (pointwise).`,
    spec: column(panels, 16),
    source: sourceLine(result, [], context.area.id),
    textAlternative: peaks.map(inWords).join(' '),
    table: seriesTable(result, context, IDS, 'First releases from a sentence by class of sentence, by month'),
    illustrative: context.area.illustrative,
  };
};

/** One an arm that has every class, the highest first. */
function peaksOf(result: ComparisonResult, context: ChartContext): Peak[] {
  return armsShown(context)
    .flatMap(({ arm }): Peak[] => {
      const series = IDS.flatMap((measure) => {
        const points = seriesOf(result, { measure, arm: arm.name, area: context.area.id });
        return points ? [points.map(({ mean }) => mean)] : [];
      });
      if (series.length < IDS.length) return [];
      const totals = result.months.map((_, month) => series.reduce((sum, means) => sum + means[month], 0));
      const total = Math.max(...totals);
      const at = totals.indexOf(total);
      return [{ arm: arm.title, month: result.months[at], counts: series.map((means) => means[at]), total }];
    })
    .sort((a, b) => b.total - a.total);
}

function headline({ arm, month, counts, total }: Peak): string {
  const share = formatNumber((100 * counts[0]) / total);
  return `Of ${about(total)} releases in ${formatMonth(month)} with “${arm}”, ${share} % are from standard sentences`;
}

function inWords({ arm, month, counts }: Peak): string {
  const classes = RELEASED_CLASSES.map(({ label }, index) => `${label} ${inThreeDigits(counts[index])}`);
  return `The highest month with “${arm}” is ${formatMonth(month)}: ${classes.join(', ')}.`;
}
