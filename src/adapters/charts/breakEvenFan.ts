import { PRICE_BASE } from '../../experiment/measures/priceBase.js';
import type { ComparisonResult, Estimate } from '../../experiment/result.js';
import type { BreakEven } from '../../experiment/resultOverTime.js';
import type { ChartBuilder, ChartContext, ChartTable } from './chart.js';
import { bandsOf } from './read/bandsOf.js';
import { breakEvenFor } from './read/breakEvenFor.js';
import { measureOf } from './read/figures.js';
import { meansOf } from './read/linesOf.js';
import { lastMonth, wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { GREY_TEXT, INK, TWO_SERIES } from './spec/palette.js';
import type { Panel } from './spec/specTypes.js';
import { type TimePanel, timePanel } from './spec/timePanel.js';
import { column } from './spec/topLevel.js';
import { withUnit } from './words/amountInWords.js';
import {
  benefitName,
  breakEvenInWords,
  differsNowhere,
  halfBy,
  notReached,
  whatBreaksEven,
} from './words/breakEvenInWords.js';
import { formatDay, formatMonth } from './words/formatDate.js';
import { formatSigned } from './words/formatNumber.js';

const STYLE = { colour: TWO_SERIES[0], textColour: TWO_SERIES[0], dash: [1, 0] };
const DECIMALS = 1;

/** What has come in and gone out since the start, month by month, and when it evens out. */
export const breakEvenFan: ChartBuilder = (result, context) => {
  const one = breakEvenFor(result, context);
  if (one === null || context.baseline === null) return null;
  const what = whatBreaksEven(one, context);
  const pair = `“${context.scenario.title}” less “${context.baseline.title}”, same luck in both`;
  return {
    id: 'break-even',
    headline: `Break-even in ${what}: ${breakEvenInWords(result, one)}`,
    statistical: `Added up from the start, ${pair}, ${captionOf(wholePeriod(result), context)}. The line is the mean; bands hold the middle 50 % and 80 % of outcomes in each month taken alone (pointwise). A future has broken even from the month after which the sum stays at or above zero to the end. ${moneyInWords(one)}`,
    spec: column([netPanel(result, context, one), costPanel(result, context, one)]),
    source: sourceLine(result, [], context.area.id),
    textAlternative: inWords(result, context, one),
    table: tableOf(result, context, one),
    illustrative: context.area.illustrative,
  };
};

function moneyInWords({ worthPounds }: BreakEven): string {
  const prices = `Cost is in prices of ${PRICE_BASE}`;
  return worthPounds === null
    ? `${prices}, not discounted, and stands beside it.`
    : `${prices}; cost and benefit are discounted at 3.5 % a year.`;
}

function netPanel(result: ComparisonResult, context: ChartContext, one: BreakEven): Panel {
  const half = halfBy(result, one);
  const rule =
    half === null
      ? { date: lastMonth(result), label: notReached(one) }
      : { date: half, label: `half of the futures even by ${formatMonth(half)}` };
  return timePanel({
    ...panelOf(result, one.net, netTitle(context, one)),
    height: 230,
    dateRules: differsNowhere(one) || one.monthsUntil.half === 0 ? [] : [rule],
    limits: [{ value: 0, label: 'zero: even', colour: INK }],
  });
}

function netTitle(context: ChartContext, one: BreakEven): string {
  const measure = measureOf(context, one.benefitMeasure);
  const fewer = measure.better === 'lower' ? ', less counted upwards' : '';
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  return one.worthPounds === null
    ? `Difference in ${benefitName(measure)}, added up, ${one.unit}${fewer}${marked}`
    : `Benefit less cost, added up, ${one.unit}${marked}`;
}

function costPanel(result: ComparisonResult, context: ChartContext, one: BreakEven): Panel {
  const marked = context.area.illustrative ? ' (illustrative)' : '';
  return timePanel({
    ...panelOf(result, one.cost, `Difference in cost, added up, £ million${marked}`),
    height: 120,
    limits: [{ value: 0, label: '', colour: GREY_TEXT }],
  });
}

function panelOf(result: ComparisonResult, points: readonly Estimate[], title: string) {
  const line = { label: 'mean', points: meansOf(points, result.months), ...STYLE };
  const panel: Omit<TimePanel, 'height' | 'limits'> = {
    title,
    lines: [line],
    bands: bandsOf(points, result.months, STYLE),
    published: [],
    publishedUntil: null,
    width: 620,
    labelWidth: 60,
    fromZero: true,
  };
  return panel;
}

function inWords(result: ComparisonResult, context: ChartContext, one: BreakEven): string {
  const lowest = one.net.reduce((low, point, month) => (point.mean < one.net[low].mean ? month : low), 0);
  const at = (month: number) => withUnit(formatSigned(one.net[month].mean, DECIMALS), one.unit);
  const low =
    lowest === 0 ? '' : ` On average the sum is lowest in ${formatMonth(result.months[lowest])}, at ${at(lowest)}.`;
  const end = one.net.length - 1;
  return `Break-even in ${whatBreaksEven(one, context)}: ${breakEvenInWords(result, one)}.${low} In ${formatMonth(lastMonth(result))} it is ${at(end)}, and the difference in cost ${withUnit(formatSigned(one.cost[end].mean, DECIMALS), '£ million')}.`;
}

function tableOf(result: ComparisonResult, context: ChartContext, one: BreakEven): ChartTable {
  const print = (value: number) => formatSigned(value, DECIMALS);
  const columns = (points: readonly Estimate[], month: number) =>
    [points[month].mean, points[month].q10, points[month].q90].map(print);
  const heads = (name: string) => [`${name}, mean`, '10 % of outcomes lie below', '10 % of outcomes lie above'];
  const inKind = one.worthPounds === null;
  return {
    caption: captionOf(`Added up from the start: break-even in ${whatBreaksEven(one, context)}`, context),
    columns: [
      'Month ending',
      ...heads(`Benefit, ${one.unit}`),
      ...heads('Cost, £ million'),
      ...(inKind ? [] : heads(`Benefit less cost, ${one.unit}`)),
    ],
    rows: result.months.map((date, month) => [
      formatDay(date),
      ...columns(one.benefit, month),
      ...columns(one.cost, month),
      ...(inKind ? [] : columns(one.net, month)),
    ]),
  };
}
