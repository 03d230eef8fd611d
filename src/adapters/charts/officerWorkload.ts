import { WORKLOAD_BINS } from '../../experiment/measures/workloadBins.js';
import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown, type ShownArm } from './read/armsShown.js';
import { seriesOf } from './read/figures.js';
import { lastMonth } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type Bar, barPanel } from './spec/barPanel.js';
import { type NiceScale, niceScale } from './spec/niceScale.js';
import type { Panel } from './spec/specTypes.js';
import { row } from './spec/topLevel.js';
import { formatDay, formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';

interface Distribution {
  readonly title: string;
  readonly colour: string;
  /** heads, one a bin */
  readonly counts: readonly number[];
}

const IDS = WORKLOAD_BINS.map(({ column }) => column);
const OVER = WORKLOAD_BINS.findIndex(({ fromPercent }) => fromPercent === 110);
const NARROW = 132;

/** How many case holders carry how much: at the start, and at the end in each arm. */
export const officerWorkload: ChartBuilder = (result, context) => {
  const shown = distributions(result, context);
  if (shown.length < 2) return null;
  const scale = niceScale(
    shown.flatMap(({ counts }) => counts),
    3,
    true,
  );
  return {
    id: 'officer-workload',
    headline: headline(shown),
    statistical: `Case holders by their measured workload, mean number of heads, ${captionOf(`at the start (${formatDay(result.startDate)}) and in ${formatMonth(lastMonth(result))} in each scenario`, context)}. Workload here is points of cases held over points available to each, without reports; lower bounds are included.`,
    spec: row(
      shown.map((one, index) => panelOf(one, scale, index, context)),
      18,
    ),
    source: sourceLine(result, [], context.area.id),
    textAlternative: shown
      .map(
        ({ title, counts }) =>
          `${title}: ${formatNumber(over110(counts))} of ${formatNumber(sum(counts))} case holders at 110 % or more.`,
      )
      .join(' '),
    table: {
      caption: captionOf('Case holders by measured workload, heads', context),
      columns: ['Workload', ...shown.map(({ title }) => title)],
      rows: WORKLOAD_BINS.map(({ label }, bin) => [label, ...shown.map(({ counts }) => formatNumber(counts[bin]))]),
    },
    illustrative: context.area.illustrative,
  };
};

function distributions(result: ComparisonResult, context: ChartContext): Distribution[] {
  const arms = armsShown(context);
  const last = result.months.length - 1;
  const at = (arm: ShownArm, month: number) => countsOf(result, context, arm.arm.name, month);
  const start = at(arms[0], 0);
  if (start === null) return [];
  const ends = arms.flatMap((arm) => {
    const counts = at(arm, last);
    const title = arm.arm.title;
    return counts ? [{ title, colour: arm.style.colour, counts }] : [];
  });
  return [{ title: `Start: ${formatDay(result.startDate)}`, colour: '#6F777B', counts: start }, ...ends];
}

function countsOf(result: ComparisonResult, context: ChartContext, arm: string, month: number): number[] | null {
  const series = IDS.map((measure) => seriesOf(result, { measure, arm, area: context.area.id }));
  if (series.includes(null)) return null;
  return series.map((points) => points?.[month].mean ?? Number.NaN);
}

function panelOf(one: Distribution, scale: NiceScale, index: number, context: ChartContext): Panel {
  const bars = WORKLOAD_BINS.map(
    ({ label }, bin): Bar => ({
      row: label,
      low: 0,
      high: one.counts[bin],
      colour: one.colour,
      words: formatNumber(one.counts[bin]),
    }),
  );
  return barPanel({
    title: context.area.illustrative ? `${one.title} (illustrative)` : one.title,
    rows: WORKLOAD_BINS.map(({ label }) => label),
    bars,
    scale,
    width: NARROW,
    rowHeight: 30,
    showRowNames: index === 0,
  });
}

const sum = (counts: readonly number[]) => counts.reduce((total, one) => total + one, 0);
const over110 = (counts: readonly number[]) => sum(counts.slice(OVER));

function headline(shown: readonly Distribution[]): string {
  const share = ({ counts }: Distribution) => `${formatNumber((100 * over110(counts)) / sum(counts))} %`;
  const ends = shown.slice(1).map(share);
  const later = ends.length > 1 ? `${ends[0]}, or ${ends[1]} with “${shown[2].title}”` : ends[0];
  return `Case holders at 110 % or more: ${share(shown[0])} at the start, later ${later}`;
}
