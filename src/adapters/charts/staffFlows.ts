import type { ComparisonResult } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { periodFigure, seriesOf } from './read/figures.js';
import { lastMonth, wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type Bar, barPanel } from './spec/barPanel.js';
import { type NiceScale, niceScale } from './spec/niceScale.js';
import { CATEGORICAL } from './spec/palette.js';
import type { Panel } from './spec/specTypes.js';
import { row } from './spec/topLevel.js';
import { about } from './words/about.js';
import { formatDay, formatMonth } from './words/formatDate.js';
import { formatNumber, formatSigned } from './words/formatNumber.js';

const STOCK = 'staff_in_post_fte';
interface Flow {
  readonly id: string;
  readonly words: string;
  readonly sign: 1 | -1;
  /** a flow inside it that has a step of its own */
  readonly without?: string;
}
const FLOWS: readonly Flow[] = [
  { id: 'trainees_qualified', words: 'Trainees qualified', sign: 1 },
  { id: 'po_hired', words: 'Hired, qualified', sign: 1 },
  { id: 'po_leavers', words: 'Left, not retired', sign: -1, without: 'po_retirements' },
  { id: 'po_retirements', words: 'Retired', sign: -1 },
  { id: 'po_promotions', words: 'Promoted to SPO', sign: -1 },
  { id: 'po_moves_to_headquarters', words: 'To headquarters', sign: -1 },
];
/** stock, joining, leaving, the step from heads to FTE */
const COLOURS = { stock: CATEGORICAL[0], in: CATEGORICAL[1], out: CATEGORICAL[3], hours: '#6F777B' };

interface Step {
  readonly row: string;
  /** a stock stands from zero; a flow from where the one before it ended */
  readonly from: number;
  readonly to: number;
  readonly colour: string;
  readonly words: string;
}

/** How the number of probation officers goes from start to end: a waterfall an arm. */
export const staffFlows: ChartBuilder = (result, context) => {
  const shown = armsShown(context).flatMap(({ arm }) => {
    const steps = stepsOf(result, context, arm.name);
    return steps ? [{ title: arm.title, steps }] : [];
  });
  if (shown.length === 0) return null;
  const scale = niceScale(
    shown.flatMap(({ steps }) => steps.flatMap(({ from, to }) => [from, to])),
    3,
    true,
  );
  const last = shown[shown.length - 1];
  return {
    id: 'staff-flows',
    headline: headline(last.steps, last.title),
    statistical: `Probation officers in post, FTE, and joining and leaving over the period, people, means, ${captionOf(wholePeriod(result), context)}. People work part time: the step from heads to FTE closes the sum.`,
    spec: row(
      shown.map(({ title, steps }, index) => panelOf(title, steps, scale, index, context)),
      20,
    ),
    source: sourceLine(result, [], context.area.id),
    textAlternative: shown
      .map(
        ({ title, steps }) =>
          `With “${title}”: ${steps.map(({ row: name, words }) => `${name.toLowerCase()} ${words}`).join(', ')}.`,
      )
      .join(' '),
    table: {
      caption: captionOf('Flows of probation officers over the period', context),
      columns: ['Step', ...shown.map(({ title }) => title)],
      rows: shown[0].steps.map((step, index) => [step.row, ...shown.map(({ steps }) => steps[index].words)]),
    },
    illustrative: context.area.illustrative,
  };
};

function stepsOf(result: ComparisonResult, context: ChartContext, arm: string): Step[] | null {
  const stock = seriesOf(result, { measure: STOCK, arm, area: context.area.id });
  const means = new Map(
    FLOWS.map(({ id }) => [id, periodFigure(result, { measure: id, arm, area: context.area.id })?.mean]),
  );
  if (stock === null || [...means.values()].includes(undefined)) return null;
  const [start, end] = [stock[0].mean, stock[stock.length - 1].mean];
  let level = start;
  const steps = FLOWS.map(({ id, words, sign, without = '' }): Step => {
    const change = sign * ((means.get(id) ?? 0) - (means.get(without) ?? 0));
    const from = level;
    level += change;
    const colour = sign > 0 ? COLOURS.in : COLOURS.out;
    return { row: words, from, to: level, colour, words: formatSigned(change) };
  });
  const rest = end - level;
  return [
    {
      row: `In post, ${formatDay(result.startDate)}`,
      from: 0,
      to: start,
      colour: COLOURS.stock,
      words: formatNumber(start),
    },
    ...steps,
    { row: 'Heads to FTE', from: level, to: end, colour: COLOURS.hours, words: formatSigned(rest) },
    {
      row: `In post, ${formatMonth(lastMonth(result))}`,
      from: 0,
      to: end,
      colour: COLOURS.stock,
      words: formatNumber(end),
    },
  ];
}

function panelOf(title: string, steps: readonly Step[], scale: NiceScale, index: number, context: ChartContext): Panel {
  const bars = steps.map(
    (step): Bar => ({
      row: step.row,
      low: Math.min(step.from, step.to),
      high: Math.max(step.from, step.to),
      colour: step.colour,
      words: step.words,
    }),
  );
  return barPanel({
    title: context.area.illustrative ? `${title} (illustrative)` : title,
    rows: steps.map((step) => step.row),
    bars,
    scale,
    width: 215,
    rowHeight: 30,
    showRowNames: index === 0,
  });
}

function headline(steps: readonly Step[], title: string): string {
  const joined = steps.filter(({ colour }) => colour === COLOURS.in).reduce((sum, { from, to }) => sum + to - from, 0);
  const gone = steps.filter(({ colour }) => colour === COLOURS.out).reduce((sum, { from, to }) => sum + from - to, 0);
  return `A${about(joined).slice(1)} officers join and ${about(gone)} go with “${title}”`;
}
