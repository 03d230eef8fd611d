import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult, Estimate } from '../../../experiment/result.js';
import type { Spread, SpreadStatistic } from '../../../experiment/resultOverTime.js';
import type { ChartContext } from '../../charts/chart.js';
import { comparisonsOf, mainComparison } from '../../charts/read/mainComparison.js';
import { differenceUnit } from '../../charts/words/amountInWords.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

const STATISTICS: readonly SpreadStatistic[] = ['standard deviation', 'range'];
/** behind the point of the measure: regions lie apart by little */
const FINER = 1;

/** How far regions lie apart, in both arms and one less the other; no region is named. Null under three regions. */
export function spread(result: ComparisonResult, context: ChartContext): Html | null {
  const found = result.spread;
  if (found === undefined) return null;
  const comparisons = comparisonsOf(result);
  const shown = comparisons.length > 0 ? comparisons : [mainComparison(result)];
  const assumed = found.illustrative
    ? html` Regional shares of staff and cases are assumptions until published or supplied, so every number here is <em>illustrative</em>: read the difference between scenarios, not the level.`
    : null;
  return html`<section id="spread"><h2>Spread between areas</h2>
<p>How far the ${found.regions} regions lie apart, a measure of its own: the standard deviation over regions (divisor n) and the largest less the smallest, taken within each future and month, then the mean of the months after the start. No region is named or ranked. Part of any spread is chance and size: regions that are alike in everything differ in each future. A total such as person-weeks is larger in larger regions, so its spread grows with their size.${assumed}</p>
${shown.map((comparison) => comparisonTable(found, { ...context, ...comparison }))}</section>
`;
}

function comparisonTable(found: Spread, context: ChartContext): Html {
  const { scenario, baseline } = context;
  const arms = baseline ? [baseline, scenario] : [scenario];
  const measures = context.measures.filter(({ id }) => found.series.some(({ measure }) => measure === id));
  const rows = measures.flatMap((measure) =>
    STATISTICS.map((statistic) => [
      `${measure.title}, ${differenceUnit(measure)}: ${statistic}`,
      ...arms.map(({ name }) => levelCell(found, { measure, statistic, arm: name })),
      ...(baseline ? [differenceCell(found, { measure, statistic, arm: scenario.name })] : []),
      ...(found.illustrative ? ['illustrative'] : []),
    ]),
  );
  const against = baseline ? `, compared with “${baseline.title}”` : '';
  return table({
    caption: `Spread between regions, “${scenario.title}”${against}${found.illustrative ? ' (illustrative)' : ''}`,
    columns: [
      'Measure',
      ...arms.map(({ title }) => title),
      ...(baseline ? ['Difference'] : []),
      ...(found.illustrative ? ['Quality'] : []),
    ],
    rows,
  });
}

interface Key {
  readonly measure: Measure;
  readonly statistic: SpreadStatistic;
  readonly arm: string;
}

function levelCell({ series }: Spread, { measure, statistic, arm }: Key): string {
  const one = series.find(
    (candidate) => candidate.measure === measure.id && candidate.arm === arm && candidate.statistic === statistic,
  );
  return one ? printed(one.overPeriod, (value) => formatNumber(value, measure.decimals + FINER)) : 'no figure';
}

function differenceCell({ differences }: Spread, { measure, statistic, arm }: Key): string {
  const one = differences.find(
    (candidate) => candidate.measure === measure.id && candidate.arm === arm && candidate.statistic === statistic,
  );
  if (!one) return 'no figure';
  if (one.shareAbove === 0 && one.shareBelow === 0 && one.overPeriod.mean === 0) return '0, the same in both';
  return printed(one.overPeriod, (value) => formatSigned(value, measure.decimals + 2 * FINER));
}

function printed({ mean, meanLow, meanHigh, q10, q90 }: Estimate, print: (value: number) => string): string {
  if (!Number.isFinite(mean)) return 'no figure';
  const middle = meanLow === null ? 'middle 80 %' : 'interval';
  return `${print(mean)} (${middle} ${print(meanLow ?? q10)} to ${print(meanHigh ?? q90)})`;
}
