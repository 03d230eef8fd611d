import type { Measure } from '../../experiment/measures/measure.js';
import type { ComparisonResult, Estimate } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext, ChartTable } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { BANDS_IN_WORDS, bandsOf } from './read/bandsOf.js';
import { measureOf } from './read/figures.js';
import { lineOf } from './read/linesOf.js';
import { lastMonth, wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { spreadDifferenceOf, spreadSeriesOf } from './read/spreadFor.js';
import type { Panel } from './spec/specTypes.js';
import { timePanel } from './spec/timePanel.js';
import { column } from './spec/topLevel.js';
import { differenceUnit, withUnit } from './words/amountInWords.js';
import { formatDay, formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';
import { spreadInWords } from './words/spreadInWords.js';

const SHOWN = ['wmt_percent', 'po_vacancy_rate'];
const STATISTIC = 'standard deviation';
/** behind the point of the measure: regions lie apart by little */
const FINER = 1;

/** How far regions lie apart over time, both arms; which region stands where is not told. */
export const spreadBetweenAreas: ChartBuilder = (result, context) => {
  const { spread } = result;
  if (spread === undefined || context.area.id !== result.areas[0].id) return null;
  const measures = SHOWN.filter((id) => spreadSeriesOf(result, keyOf(id, context.scenario.name)) !== null).map((id) =>
    measureOf(context, id),
  );
  if (measures.length === 0) return null;
  const marked =
    spread.illustrative && !context.area.illustrative ? ' (illustrative: regional shares are assumed)' : '';
  return {
    id: 'spread-between-areas',
    headline: headlineOf(result, context, measures[0]),
    statistical: `Standard deviation over ${spread.regions} regions within each future, ${captionOf(wholePeriod(result), context)}${marked}. ${BANDS_IN_WORDS}. Regions differ by size, chance and what is assumed of them; none is named or ranked.`,
    spec: column(measures.map((measure) => panelOf(result, context, measure, spread.illustrative))),
    source: sourceLine(result, [], context.area.id),
    textAlternative: measures.map((measure) => inWords(result, context, measure)).join(' '),
    table: tableOf(result, context, measures, marked),
    illustrative: spread.illustrative,
  };
};

const keyOf = (measure: string, arm: string) => ({ measure, arm, statistic: STATISTIC }) as const;

function headlineOf(result: ComparisonResult, context: ChartContext, measure: Measure): string {
  const difference = spreadDifferenceOf(result, keyOf(measure.id, context.scenario.name));
  if (context.baseline !== null && difference !== null) {
    return `${measure.title}: ${spreadInWords(difference, measure, context.scenario.title)}`;
  }
  const points = spreadSeriesOf(result, keyOf(measure.id, context.scenario.name)) ?? [];
  return `${measure.title}: regions lie ${amount(figures(points).at(-1)?.mean ?? Number.NaN, measure)} apart in ${formatMonth(lastMonth(result))}`;
}

function panelOf(result: ComparisonResult, context: ChartContext, measure: Measure, illustrative: boolean): Panel {
  const shown = linesShown(result, context, measure);
  return timePanel({
    title: `${measure.title}: spread between regions, ${differenceUnit(measure)}${illustrative ? ' (illustrative)' : ''}`,
    lines: shown.map((one) => lineOf(one, result.months)),
    bands: shown.flatMap(({ style, points }) => bandsOf(points, result.months, style)),
    published: [],
    publishedUntil: null,
    limits: [],
    width: 500,
    height: 150,
    labelWidth: 130,
    fromZero: true,
  });
}

function linesShown(result: ComparisonResult, context: ChartContext, measure: Measure) {
  return armsShown(context).flatMap(({ arm, style }) => {
    const points = spreadSeriesOf(result, keyOf(measure.id, arm.name));
    return points === null ? [] : [{ arm, style, points }];
  });
}

function inWords(result: ComparisonResult, context: ChartContext, measure: Measure): string {
  const ways = linesShown(result, context, measure).map(({ arm, points }) => {
    const [first, last] = [figures(points)[0], figures(points).at(-1)].map((one) =>
      amount(one?.mean ?? Number.NaN, measure),
    );
    return `with “${arm.title}” from ${first} to ${last}`;
  });
  return `${measure.title}, spread between regions, to ${formatMonth(lastMonth(result))}: ${ways.join('; ')}.`;
}

const figures = (points: readonly Estimate[]) => points.filter(({ mean }) => Number.isFinite(mean));

const amount = (value: number, measure: Measure) =>
  withUnit(formatNumber(value, measure.decimals + FINER), differenceUnit(measure));

function tableOf(
  result: ComparisonResult,
  context: ChartContext,
  measures: readonly Measure[],
  marked: string,
): ChartTable {
  const shown = measures.flatMap((measure) =>
    linesShown(result, context, measure).map(({ arm, points }) => ({ measure, arm, points })),
  );
  return {
    caption: `${captionOf('Standard deviation over regions within each future', context)}${marked}`,
    columns: [
      'Month ending',
      ...shown.flatMap(({ measure, arm }) => [
        `${measure.title}, ${differenceUnit(measure)}: ${arm.title}, mean`,
        '10 % of outcomes lie below',
        '10 % of outcomes lie above',
      ]),
    ],
    rows: result.months.map((date, month) => [
      formatDay(date),
      ...shown.flatMap(({ measure, points }) =>
        [points[month].mean, points[month].q10, points[month].q90].map((value) =>
          formatNumber(value, measure.decimals + FINER),
        ),
      ),
    ]),
  };
}
