import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult, Estimate } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { differenceOf, periodFigure } from '../../charts/read/figures.js';
import { whenInShort, wholePeriod } from '../../charts/read/periodInWords.js';
import { differenceSupport } from '../../charts/words/comparative.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { roundToSupport, type Support, supportOf } from '../../charts/words/roundToSupport.js';
import { verdictOf } from '../../charts/words/verdict.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** The same rows in every report, whichever way they point. Workload has three faces. */
export const FIVE_ROWS = [
  'staff_in_post_fte',
  'cases_per_practitioner',
  'wmt_percent',
  'wmt_percent_with_unallocated',
  'wmt_percent_corrected',
  'unallocated_high_risk',
  'cost',
];

/** The five rows of page one: both arms, the difference, its interval. */
export function fiveRows(result: ComparisonResult, context: ChartContext): Html {
  const { scenario, baseline, area } = context;
  const arms = baseline ? [baseline, scenario] : [scenario];
  const measured = context.measures.filter(({ id }) => FIVE_ROWS.includes(id));
  const rows = FIVE_ROWS.flatMap((id) => measured.filter((measure) => measure.id === id)).map((measure) => [
    `${measure.title}, ${measure.unit}, ${whenInShort(measure, result)}`,
    ...printedLevels(result, context, measure),
    ...(baseline ? printedDifference(result, context, measure) : []),
    ...(area.illustrative ? [html`<em>illustrative</em>`] : []),
  ]);
  const interval = result.draft ? 'Middle 80 % of outcomes' : 'Interval';
  return table({
    caption: `${area.name}${area.illustrative ? ' (illustrative)' : ''}, ${wholePeriod(result)}; differences are rounded to what the runs support, levels as finely as their difference`,
    columns: [
      'Measure',
      ...arms.map(({ title }) => title),
      ...(baseline ? ['Difference', interval] : []),
      ...(area.illustrative ? ['Quality'] : []),
    ],
    rows,
    className: 'rows',
  });
}

/**
 * The level of each arm, rounded to what its own interval supports, but as finely as the difference between them:
 * 177 and 173 that differ by 3 must not be printed as 180 and 170.
 */
export function printedLevels(result: ComparisonResult, context: ChartContext, measure: Measure): string[] {
  const { scenario, baseline, area } = context;
  const difference = differenceOf(result, { measure: measure.id, arm: scenario.name, area: area.id });
  const alike = difference === null || verdictOf(difference) === 'identical' || baseline === null;
  const finest = alike ? null : differenceSupport(difference, measure);
  return (baseline ? [baseline, scenario] : [scenario]).map(({ name }) => {
    const estimate = periodFigure(result, { measure: measure.id, arm: name, area: area.id });
    return estimate === null ? 'not in this run' : printedLevel(estimate, measure, finest);
  });
}

function printedLevel(estimate: Estimate, { decimals }: Measure, finest: Support | null): string {
  const { mean, meanLow, meanHigh, q10, q90 } = estimate;
  const half = meanLow === null || meanHigh === null ? (q90 - q10) / 2 : (meanHigh - meanLow) / 2;
  const own = supportOf(half, decimals);
  const least = supportOf(0, decimals);
  const wanted = finest !== null && finest.step < own.step ? finest : own;
  const support = wanted.step < least.step ? least : wanted;
  return formatNumber(roundToSupport(mean, support), support.decimals);
}

/** Difference and interval, as printed; in a draft the middle 80 % of outcomes. */
export function printedDifference(
  result: ComparisonResult,
  context: ChartContext,
  measure: Measure,
): readonly [string, string] {
  const difference = differenceOf(result, { measure: measure.id, arm: context.scenario.name, area: context.area.id });
  if (difference === null) return ['not in this run', ''];
  if (verdictOf(difference) === 'identical') return ['0, the same in both', ''];
  const { mean, meanLow, meanHigh, q10, q90 } = difference.estimate;
  const support = differenceSupport(difference, measure);
  const print = (value: number) => formatSigned(roundToSupport(value, support), support.decimals);
  return [print(mean), `${print(meanLow ?? q10)} to ${print(meanHigh ?? q90)}`];
}
