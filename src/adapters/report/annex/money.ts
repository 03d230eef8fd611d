import { PRICE_BASE } from '../../../experiment/measures/priceBase.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { comparisonsOf } from '../../charts/read/mainComparison.js';
import { captionOf } from '../../charts/read/seriesTable.js';
import { differenceUnit } from '../../charts/words/amountInWords.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';
import { equalSpendTable } from '../money/equalSpend.js';
import { officerYearInWords } from '../money/officerYearInWords.js';
import { printedDifference } from '../pageOne/fiveRows.js';

const SHOWN = ['cost', 'cost_present_value', 'po_fte_years'];

/** What each scenario costs beside the one it is compared with, and what it pays for a year of an officer. */
export function money(result: ComparisonResult, context: ChartContext): Html {
  const measures = SHOWN.flatMap((id) => context.measures.filter((measure) => measure.id === id));
  const rows = comparisonsOf(result).map((comparison) => [
    `${comparison.scenario.title}, compared with ${comparison.baseline?.title}`,
    ...measures.map((measure) => {
      const [difference, interval] = printedDifference(result, { ...context, ...comparison }, measure);
      return interval === '' ? difference : `${difference} (${interval})`;
    }),
    officerYearInWords(result, comparison, context.area.id) ?? '',
    ...(context.area.illustrative ? ['illustrative'] : []),
  ]);
  const shown = table({
    caption: captionOf('What scenarios cost and what a year of a probation officer costs in them', context),
    columns: [
      'Scenario',
      ...measures.map((measure) => `${measure.title}, ${differenceUnit(measure)}`),
      'Cost of an officer-year',
      ...(context.area.illustrative ? ['Quality'] : []),
    ],
    wordColumns: [measures.length + 1],
    rows,
  });
  return html`<section id="money"><h2>Money</h2>
<p>Real prices of ${PRICE_BASE}, the year of the pay scale: nothing rises with inflation or a pay award. Cost is not discounted; its present value is, at the rate of HM Treasury’s Green Book for the first 30 years, 3.5 % a year, month by month to the first day of the run. Pay is counted with employer’s pension and National Insurance; overheads, allowances, agency staff, prison places and optimism bias are not counted. The cost of an officer-year is the difference in cost over the difference in years of probation officers (FTE), pay of the officers included, neither discounted; there is one only where the interval of the officer-years excludes zero. Its interval is Fieller’s (95 %), which need not be symmetric.</p>
${rows.length === 0 ? null : shown}${equalSpendTable(result)}</section>
`;
}
