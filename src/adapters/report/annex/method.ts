import type { ComparisonResult } from '../../../experiment/result.js';
import { formatDay } from '../../charts/words/formatDate.js';
import { formatNumber } from '../../charts/words/formatNumber.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** How the run works, in words, and what each scenario changes. */
export function method(result: ComparisonResult): Html {
  const arms = table({
    caption: 'The scenarios of this run',
    columns: ['Scenario', 'Compared with', 'What it changes'],
    wordColumns: [1, 2],
    rows: result.arms.map(({ title, name, comparedWith, levers }) => [
      `${title} (${name})`,
      comparedWith ?? 'nothing',
      levers.length === 0
        ? 'nothing: the law and the figures as they stand'
        : levers.map(({ line }) => line).join('; '),
    ]),
  });
  return html`<section id="method"><h2>Method</h2>
<p>The service is played forward officer by officer and case by case, from the published stocks of ${formatDay(result.startDate)} to ${formatDay(result.untilDate)} (that day not included). The people at the start are drawn so that an unchanged world stays as it is. Each play of the future draws the uncertain figures once, the same for every scenario, and gives every person and officer the same luck in all of them: what differs is what the scenarios change and what follows from it.</p>
<p>The level of workload is anchored, because the weights in use are not public: the weights of 2021 are multiplied by ${formatNumber(result.workloadFactor, 4)}, so that the start of 2024 has its published level; read its changes rather than its level. Measured workload counts cases by the weights in force, and reports; people without contact under Reset score nothing. The corrected workload counts what all cases truly take, by the weights of 2021 in their proportions, with what is left under Reset and with people who wait, and multiplies by the factor by which auditors found that need is understated; the difference between their count of staff needed and the corrected need here is unexplained.</p>
${arms}</section>
`;
}
