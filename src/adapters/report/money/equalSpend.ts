import type { ComparisonResult, SizedArm } from '../../../experiment/result.js';
import { formatNumber } from '../../charts/words/formatNumber.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** One line for page one; null where the arms run as their authors wrote them. */
export function equalSpendLine(result: ComparisonResult): Html | null {
  if (result.equalSpend === null) return null;
  const { pounds, arms } = result.equalSpend;
  const each = arms.map((one) => `“${titleOf(result, one.arm)}” comes to ${inMillions(one.pounds)}`);
  return html`<p class="meta">Sized to equal money: ${inMillions(pounds)} more than what each scenario is compared with, over the period. ${each.join('; ')}. Levers as written and as run stand under <a href="#money">Money</a>.</p>
`;
}

/** How each lever was sized; null where none was. */
export function equalSpendTable(result: ComparisonResult): Html | null {
  if (result.equalSpend === null) return null;
  const { pounds, arms } = result.equalSpend;
  return html`<p>The size of levers was searched for until each scenario cost ${inMillions(pounds)} more over the period than the one it is compared with, in all simulated regions together, not discounted, on the same plays as this report: first on a few plays, then on all, along straight lines between what was tried. Nothing was drawn for it, and the same run is sized alike again.</p>
${table({
  caption: 'Levers sized to equal money',
  columns: ['Scenario', 'Factor', 'Lever as written', 'Lever as run', 'Cost more, £ million'],
  wordColumns: [2, 3],
  rows: arms.map((one) => [
    `${titleOf(result, one.arm)}, compared with ${titleOf(result, one.comparedWith)}`,
    formatNumber(one.factor, 3),
    one.before.join('; '),
    one.after.join('; '),
    formatNumber(one.pounds / 1e6, DECIMALS),
  ]),
})}`;
}

const DECIMALS = 2;
const inMillions = (pounds: SizedArm['pounds']) => `£${formatNumber(pounds / 1e6, DECIMALS)} million`;
const titleOf = (result: ComparisonResult, name: string) => result.arms.find((arm) => arm.name === name)?.title ?? name;
