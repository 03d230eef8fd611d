import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult, PairedDifference } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { differenceOf, isZero, measureOf, periodFigure } from '../../charts/read/figures.js';
import { whenInWords } from '../../charts/read/periodInWords.js';
import { switchingOf } from '../../charts/read/switchingOf.js';
import { differenceUnit, level } from '../../charts/words/amountInWords.js';
import { differenceSupport } from '../../charts/words/comparative.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { roundToSupport } from '../../charts/words/roundToSupport.js';
import { verdictOf } from '../../charts/words/verdict.js';
import { differenceClause, subject } from './clause.js';
import { conditionOf } from './condition.js';
import { lastMonthAlone } from './lastMonthAlone.js';

/** One sentence a measure: the difference first, its interval, what it is compared with, when, and for whom. */
export function answerSentences(
  result: ComparisonResult,
  context: ChartContext,
  measures: readonly string[],
): string[] {
  return measures.map((id) => {
    const measure = measureOf(context, id);
    if (context.baseline === null) return levelSentence(result, context, measure);
    const difference = differenceOf(result, { measure: id, arm: context.scenario.name, area: context.area.id });
    if (difference === null) return `For ${measure.title} there is no figure to compare.`;
    return capitalised(`${conditionOf(result, context, id)}${finding(result, context, measure, difference)}`);
  });
}

const capitalised = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

function finding(
  result: ComparisonResult,
  context: ChartContext,
  measure: Measure,
  difference: PairedDifference,
): string {
  const support = differenceSupport(difference, measure);
  const mean = roundToSupport(difference.estimate.mean, support);
  const clause = differenceClause(mean, support.decimals, measure);
  const where = `with “${context.scenario.title}” than with “${context.baseline?.title}”, ${whenInWords(measure, result)}, in ${context.area.name}${context.area.illustrative ? ' (illustrative)' : ''}`;
  const same = `${subject(measure)} ${whenInWords(measure, result)}, in ${context.area.name}`;
  const titles = `“${context.scenario.title}” and “${context.baseline?.title}”`;
  const pair = `between ${titles}`;
  const alone = lastMonthAlone(result, context, measure);
  switch (verdictOf(difference)) {
    case 'identical':
      if (isZeroIn(result, context, measure)) return `${same}, is 0 with both ${titles}.`;
      return `there is no difference at all ${pair} in ${same}.`;
    case 'none':
      return `there is no difference that these runs can tell from zero ${pair} in ${same} (${bounds(difference, measure)}).`;
    case 'draft':
      if (mean === 0)
        return `there is no difference ${pair} that a quick run can tell from zero in ${same} (${bounds(difference, measure)})${alone}.`;
      return `${clause} ${where} (no interval in a quick run; middle 80 % of outcomes ${bounds(difference, measure)})${alone}.`;
    case 'undecided':
      return `on average ${clause} ${where} (${bounds(difference, measure)}), but outcomes point both ways: not decided by the evidence${alone}.`;
    case 'decided':
      return `${clause} ${where} (${bounds(difference, measure)})${turnedRound(result, context, measure)}${alone}.`;
  }
}

function isZeroIn(result: ComparisonResult, { scenario, area }: ChartContext, { id }: Measure): boolean {
  const figure = periodFigure(result, { measure: id, arm: scenario.name, area: area.id });
  return figure !== null && isZero(figure);
}

/** The sign changes inside the stated range of an assumption. */
function turnedRound(result: ComparisonResult, context: ChartContext, { id }: Measure): string {
  const turned = switchingOf(result, context, id)?.notDecided === true;
  return turned ? ', but an assumption can turn it round: not decided by the evidence' : '';
}

/** The interval in words; without signs where the sentence already says the way. */
function bounds(difference: PairedDifference, measure: Measure): string {
  const { meanLow, meanHigh, q10, q90 } = difference.estimate;
  const support = differenceSupport(difference, measure);
  const [low, high] = [meanLow ?? q10, meanHigh ?? q90].map((value) => roundToSupport(value, support));
  const draft = meanLow === null;
  if (low > 0 || high < 0) {
    const sizes = [low, high].map(Math.abs).sort((a, b) => a - b);
    const [from, to] = sizes.map((value) => formatNumber(value, support.decimals));
    return draft ? `${from} to ${to}` : `interval ${from} to ${to}`;
  }
  const [from, to] = [low, high].map((value) => formatSigned(value, support.decimals));
  const unit = measure.unit.startsWith('£') ? measure.unit : differenceUnit(measure);
  return `${draft ? '' : 'interval '}${from} to ${to} ${unit}`;
}

function levelSentence(result: ComparisonResult, context: ChartContext, measure: Measure): string {
  const figure = periodFigure(result, { measure: measure.id, arm: context.scenario.name, area: context.area.id });
  if (figure === null) return `For ${measure.title} there is no figure.`;
  const range = [figure.q10, figure.q90].map((value) => formatNumber(value, measure.decimals)).join(' to ');
  return `${measure.title}: ${level(figure.mean, measure.decimals, measure)} ${whenInWords(measure, result)}, in ${context.area.name} (middle 80 % of outcomes ${range}); compared with nothing, so a level and not an effect.`;
}
