import type { Measure } from '../../experiment/measures/measure.js';
import type { AttributedMeasure, Attribution, ComparisonResult, Estimate } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { answersAmong } from './read/answersAmong.js';
import { measureOf } from './read/figures.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type Bar, barPanel } from './spec/barPanel.js';
import { niceScale } from './spec/niceScale.js';
import { CATEGORICAL, INK } from './spec/palette.js';
import type { Panel } from './spec/specTypes.js';
import { column } from './spec/topLevel.js';
import { differenceUnit } from './words/amountInWords.js';
import { boundsOf, estimateInWords } from './words/estimateInWords.js';

/** One bar: a group of mechanisms, what is left, or the whole. */
interface Row {
  readonly name: string;
  readonly colour: string;
  readonly estimate: Estimate;
  /** of a group alone */
  readonly alone: Estimate | null;
}

const WIDTH = 270;
const ROW_HEIGHT = 27;
/** light enough that the interval shows on them */
const [, OF_GROUP, , OF_TOTAL] = CATEGORICAL;
const OF_REST = '#6F777B';

/**
 * What each group of mechanisms contributes to the difference: bars from zero in the order of the scenario, the whole
 * last. Of all simulated regions together, and of no single one.
 */
export const attributionWaterfall: ChartBuilder = (result, context) => {
  const found = result.attribution?.find(({ arm }) => arm === context.scenario.name);
  if (!found || context.baseline === null || context.area.id !== result.areas[0].id) return null;
  const known = found.measures.filter(({ difference }) => Number.isFinite(difference.mean));
  const shown = answersAmong(context, known).map((one) => ({
    measure: measureOf(context, one.measure),
    rows: rowsOf(found, one),
  }));
  if (shown.length === 0) return null;
  const titles = shown.map(({ measure }) => measure.title).join(' and ');
  return {
    id: 'attribution',
    headline: headline(found, shown[0].measure, shown[0].rows),
    statistical: `${titles}, “${context.scenario.title}” less “${context.baseline.title}”, shared out among the mechanisms in force, ${captionOf(wholePeriod(result), context)}. A share is what a group of mechanisms adds when groups are put in force one at a time, averaged over ${found.everyOrder ? 'every order' : 'orders drawn by lot'} (Shapley value), same luck in all; ${intervalNote(result)}`,
    spec: column(shown.map(({ measure, rows }) => panelOf(measure, rows, context))),
    source: sourceLine(result, [], context.area.id),
    textAlternative: shown.map(({ measure, rows }) => inWords(measure, rows)).join(' '),
    table: tableOf(shown, context),
    illustrative: context.area.illustrative,
  };
};

const intervalNote = ({ draft }: ComparisonResult) =>
  draft
    ? 'thin lines hold the middle 80 % of outcomes (a draft has no intervals).'
    : 'thin lines are 95 % intervals of the means.';

function rowsOf({ groups }: Attribution, { groups: effects, everythingElse, difference }: AttributedMeasure): Row[] {
  const ofGroups = groups.map(({ title }, index): Row => {
    const { contribution, alone } = effects[index];
    return { name: title, colour: OF_GROUP, estimate: contribution, alone };
  });
  const rest = { name: 'Everything else', colour: OF_REST, estimate: everythingElse, alone: null };
  const whole = { name: 'All together', colour: OF_TOTAL, estimate: difference, alone: null };
  return [...ofGroups, rest, whole];
}

function panelOf(measure: Measure, rows: readonly Row[], { area }: ChartContext): Panel {
  const bars = rows.map(({ name, colour, estimate }): Bar => {
    const [low, high] = boundsOf(estimate);
    return {
      row: name,
      low: Math.min(0, estimate.mean),
      high: Math.max(0, estimate.mean),
      colour,
      words: estimateInWords(estimate, measure),
      wordsColour: INK,
      interval: low === high ? null : [low, high],
    };
  });
  const reach = bars.flatMap(({ low, high, interval }) => [low, high, ...(interval ?? [])]);
  return barPanel({
    title: `${measure.title}: difference, ${differenceUnit(measure)}${area.illustrative ? ' (illustrative)' : ''}`,
    rows: rows.map(({ name }) => name),
    bars,
    scale: niceScale(reach, 4, true),
    width: WIDTH,
    rowHeight: ROW_HEIGHT,
    showRowNames: true,
    wordsStand: 'in a column',
  });
}

/** How many groups the runs can tell from zero, never which is largest. */
function headline({ groups }: Attribution, measure: Measure, rows: readonly Row[]): string {
  const ofGroups = rows.slice(0, groups.length);
  const told = ofGroups.filter(
    ({ estimate: { meanLow, meanHigh } }) => meanLow !== null && meanHigh !== null && (meanLow > 0 || meanHigh < 0),
  );
  const whole = rows[rows.length - 1].estimate;
  const total = `${measure.title}: ${estimateInWords(whole, measure).replace(/ \(.*/, '')} in all`;
  if (groups.length === 1) return `${total}, from the one group of mechanisms in force and everything else`;
  if (whole.meanLow === null)
    return `${total}; a draft cannot tell the effects of ${groups.length} groups of mechanisms from zero`;
  return `${total}; the runs can tell the effect of ${told.length} of ${groups.length} groups of mechanisms`;
}

function inWords(measure: Measure, rows: readonly Row[]): string {
  const shares = rows.map(({ name, estimate }) => `${name} ${estimateInWords(estimate, measure)}`);
  return `${measure.title}: ${shares.join('; ')}.`;
}

function tableOf(
  shown: readonly { readonly measure: Measure; readonly rows: readonly Row[] }[],
  context: ChartContext,
) {
  const cell = (estimate: Estimate | null, measure: Measure) =>
    estimate === null ? '' : estimateInWords(estimate, measure);
  return {
    caption: captionOf('What each group of mechanisms contributes to the difference', context),
    columns: ['Mechanisms', 'Measure', 'Share of the difference', 'In force alone'],
    rows: shown.flatMap(({ measure, rows }) =>
      rows.map(({ name, estimate, alone }) => [name, measure.title, cell(estimate, measure), cell(alone, measure)]),
    ),
  };
}
