import { PRICE_BASE } from '../../../experiment/measures/priceBase.js';
import type { ComparisonResult, Estimate } from '../../../experiment/result.js';
import type { BreakEven, NotWithin } from '../../../experiment/resultOverTime.js';
import type { ChartContext } from '../../charts/chart.js';
import { breakEvenFor } from '../../charts/read/breakEvenFor.js';
import { comparisonsOf } from '../../charts/read/mainComparison.js';
import { captionOf } from '../../charts/read/seriesTable.js';
import { breakEvenInWords, whatBreaksEven } from '../../charts/words/breakEvenInWords.js';
import { formatMonth } from '../../charts/words/formatDate.js';
import { formatNumber, formatSigned } from '../../charts/words/formatNumber.js';
import { roundToSupport, supportOfInterval } from '../../charts/words/roundToSupport.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

const MONTHS_PER_YEAR = 12;
/** no finer than the runs support, and no finer than this */
const DECIMALS = 2;

/** What has come in and gone out year by year, and the chance that it has not evened out. Null where nobody asked. */
export function costAndBenefit(result: ComparisonResult, context: ChartContext): Html | null {
  const found = comparisonsOf(result).flatMap((comparison) => {
    const own = { ...context, ...comparison };
    const one = breakEvenFor(result, own);
    return one === null ? [] : [{ one, own }];
  });
  if (found.length === 0) return null;
  return html`<section id="cost-and-benefit"><h2>Cost and benefit over time</h2>
<p>Differences from the scenario compared with, added up from the start of the run, replication by replication with the same luck in both. Of a measure that is a level (people, a rate) the level times the length of each month is added up. A future has broken even from the first month-end from which the sum stays at or above zero to the end of the run: a sum that comes back to zero and falls below it later has not broken even by the earlier month. Years count from the last month-end before anything differs between the two. ${money(found[0].one)} The chance of not breaking even is a count of futures; its interval is Wilson’s (95 %), for chance in the count alone.</p>
${found.map(({ one, own }) => yearsTable(result, own, one))}</section>
`;
}

function money({ worthPounds }: BreakEven): string {
  return worthPounds === null
    ? `Break-even is in kind: no pound is put on the benefit. Cost stands beside it, in prices of ${PRICE_BASE}, not discounted.`
    : `Benefit and cost are pounds in prices of ${PRICE_BASE}, each month discounted at the Green Book’s 3.5 % a year to the first day of the run. What a unit is worth is a choice of the author, not a finding.`;
}

function yearsTable(result: ComparisonResult, context: ChartContext, one: BreakEven): Html {
  const title = `${context.scenario.title}, compared with ${context.baseline?.title}`;
  const inKind = one.worthPounds === null;
  const shown = table({
    caption: captionOf(`${title}: break-even in ${whatBreaksEven(one, context)}`, context),
    columns: [
      'After',
      `Benefit, ${one.unit}`,
      'Cost, £ million',
      ...(inKind ? [] : [`Benefit less cost, ${one.unit}`]),
      'Not broken even',
      ...(context.area.illustrative ? ['Quality'] : []),
    ],
    rows: rowsOf(one).map(({ name, month, count }) => [
      `${name} (${formatMonth(result.months[month])})`,
      amount(one.benefit[month]),
      amount(one.cost[month]),
      ...(inKind ? [] : [amount(one.net[month])]),
      count === null ? '' : countInWords(count, one.replications),
      ...(context.area.illustrative ? ['illustrative'] : []),
    ]),
  });
  return html`${shown}<p>${capital(breakEvenInWords(result, one))}. ${times(one)}</p>
`;
}

interface Row {
  readonly name: string;
  readonly month: number;
  readonly count: Omit<NotWithin, 'years'> | null;
}

/** A row a year from the beginning of the change, then the end of the run where that is no whole year. */
function rowsOf(one: BreakEven): Row[] {
  const years = one.notWithin.map((within) => ({
    name: within.years === 1 ? '1 year' : `${within.years} years`,
    month: one.beginsAt + MONTHS_PER_YEAR * within.years,
    count: within,
  }));
  const last = one.net.length - 1;
  if (years.at(-1)?.month === last) return years;
  return [...years, { name: 'the whole run', month: last, count: { count: one.notByTheEnd, low: null, high: null } }];
}

function amount({ mean, meanLow, meanHigh, q10, q90 }: Estimate): string {
  const [low, high] = [meanLow ?? q10, meanHigh ?? q90];
  const support = supportOfInterval(low, high, DECIMALS);
  const print = (value: number) => formatSigned(roundToSupport(value, support), support.decimals);
  const middle = meanLow === null ? 'middle 80 %' : 'interval';
  return low === high ? print(mean) : `${print(mean)} (${middle} ${print(low)} to ${print(high)})`;
}

function countInWords({ count, low, high }: Omit<NotWithin, 'years'>, of: number): string {
  const counted = `${count} of ${of}`;
  if (low === null || high === null) return counted;
  return `${counted} (Wilson ${formatNumber(100 * low)} to ${formatNumber(100 * high)} %)`;
}

/** The middle 50 and 80 % of futures, as far as they break even within the run. */
function times({ monthsUntil, atOnce, replications }: BreakEven): string {
  if (atOnce === replications) return '';
  const shares = [
    ['a tenth', monthsUntil.tenth],
    ['a quarter', monthsUntil.quarter],
    ['half', monthsUntil.half],
    ['three quarters', monthsUntil.threeQuarters],
    ['nine tenths', monthsUntil.nineTenths],
  ] as const;
  const [first, ...others] = shares.flatMap(([share, months]) => (months === null ? [] : [{ share, months }]));
  if (!first) return 'Fewer than a tenth of the futures have broken even by the end of the run.';
  const unreached = shares.find(([, months]) => months === null);
  const more = others.map(({ share, months }) => `, ${share} ${when(months)}`).join('');
  const end = unreached ? `; ${unreached[0]} have not by the end of the run` : '';
  return `${capital(first.share)} of the futures have broken even ${when(first.months)}${more}${end}.`;
}

const when = (months: number) => (months === 0 ? 'at once' : `after ${months} months`);

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
