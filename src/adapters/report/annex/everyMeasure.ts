import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { differenceOf, periodFigure } from '../../charts/read/figures.js';
import { comparisonsOf, mainComparison } from '../../charts/read/mainComparison.js';
import { whenInWords } from '../../charts/read/periodInWords.js';
import { captionOf } from '../../charts/read/seriesTable.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { verdictOf } from '../../charts/words/verdict.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** Every measure of every comparison, with both kinds of interval and what pairing removed. */
export function everyMeasure(result: ComparisonResult, context: ChartContext): Html {
  const comparisons = comparisonsOf(result);
  const shown = comparisons.length > 0 ? comparisons : [mainComparison(result)];
  const tables = shown.map((comparison) => comparisonTable(result, { ...context, ...comparison }));
  return html`<section id="every-measure"><h2>Every measure</h2>
<p>A confidence interval says where a mean lies; a range of outcomes says how far single futures lie apart. They are not the same and are never mixed. Printed here with the decimals of the measure, not rounded to what the runs support.</p>
${tables}${withoutFigure(result, context)}${definitions(result, context)}</section>
`;
}

function comparisonTable(result: ComparisonResult, context: ChartContext): Html {
  const { scenario, baseline } = context;
  const arms = baseline ? [baseline, scenario] : [scenario];
  const heads = baseline
    ? [
        'Difference',
        '95 % confidence interval of the mean difference',
        'Middle 80 % of paired outcomes',
        'Share of luck removed by pairing',
      ]
    : [];
  const against = baseline ? `, compared with “${baseline.title}”` : '';
  return table({
    caption: captionOf(`“${scenario.title}”${against}`, context),
    columns: [
      'Measure',
      ...arms.flatMap(({ title }) => [`${title}: mean`, '95 % confidence interval', 'Middle 80 % of outcomes']),
      ...heads,
      ...(context.area.illustrative ? ['Quality'] : []),
    ],
    rows: measuresHeld(result, context).map((measure) => [
      `${measure.title}, ${measure.unit}, ${whenInWords(measure, result)}`,
      ...arms.flatMap(({ name }) => levelCells(result, context, measure, name)),
      ...(baseline ? differenceCells(result, context, measure) : []),
      ...(context.area.illustrative ? ['illustrative'] : []),
    ]),
  });
}

/** Those of the run with a figure somewhere: rows of tiers that are not in force would say nothing. */
function measuresHeld(result: ComparisonResult, { measures }: ChartContext): Measure[] {
  const held = new Set(
    result.periodFigures.flatMap(({ measure, estimate }) => (Number.isFinite(estimate.mean) ? [measure] : [])),
  );
  return measures.filter(({ id }) => held.has(id));
}

function withoutFigure(result: ComparisonResult, context: ChartContext): Html | null {
  const asked = new Set(result.periodFigures.map(({ measure }) => measure));
  const held = new Set(measuresHeld(result, context));
  const left = context.measures.filter((measure) => asked.has(measure.id) && !held.has(measure));
  if (left.length === 0) return null;
  return html`<p class="note">Without a figure at the end of this run: ${left.map(({ title }) => title).join('; ')}.</p>
`;
}

function levelCells(result: ComparisonResult, context: ChartContext, measure: Measure, arm: string): string[] {
  const estimate = periodFigure(result, { measure: measure.id, arm, area: context.area.id });
  if (estimate === null) return ['no figure', '', ''];
  const print = (value: number) => formatNumber(value, measure.decimals);
  const { mean, meanLow, meanHigh, q10, q90 } = estimate;
  return [print(mean), range(meanLow, meanHigh, print), range(q10, q90, print)];
}

function differenceCells(result: ComparisonResult, context: ChartContext, measure: Measure): string[] {
  const difference = differenceOf(result, { measure: measure.id, arm: context.scenario.name, area: context.area.id });
  if (difference === null) return ['no figure', '', '', ''];
  if (verdictOf(difference) === 'identical') return ['0, the same in both', '', '', ''];
  const { mean, meanLow, meanHigh, q10, q90 } = difference.estimate;
  const decimals = measure.decimals + 1;
  const print = (value: number) => formatSigned(value, decimals);
  const luck = `${formatNumber(100 * difference.luckRemoved)} %`;
  return [print(mean), range(meanLow, meanHigh, print), range(q10, q90, print), luck];
}

function range(low: number | null, high: number | null, print: (value: number) => string): string {
  return low === null || high === null ? 'draft: none' : `${print(low)} to ${print(high)}`;
}

function definitions(result: ComparisonResult, context: ChartContext): Html {
  const entries = measuresHeld(result, context).map(
    ({ title, unit, definition }) => html`<dt>${title}, ${unit}</dt><dd>${definition}</dd>`,
  );
  return html`<details><summary>What each measure means</summary><dl>${entries}</dl></details>`;
}
