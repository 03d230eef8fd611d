import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { firstSentence } from '../firstSentence.js';
import { type Html, html } from '../html/html.js';
import { budgetLine } from './budgetLine.js';

/** Causal claims in force with their grades, the budget, and what regions rest on. */
export function switchedOn(result: ComparisonResult, context: ChartContext): Html {
  const on = result.edges.filter((edge) => edge.on);
  const claims =
    on.length === 0
      ? [html`<li>No causal claim is switched on.</li>`]
      : on.map(
          ({ id, claim, counterClaim, grade }) =>
            html`<li>${id.toUpperCase()}, evidence grade ${grade}: ${firstSentence(claim)}. Counter-claim: ${firstSentence(counterClaim)}.</li>`,
        );
  return html`<section><h2>Switched on</h2>
<ul>${claims}${mechanisms(context)}<li>${budgetLine(result, context)}</li><li>${regions(result)}</li></ul></section>
`;
}

/** What a move of rights is said to bring about; claims and counter-claims stand in the annex. */
function mechanisms({ scenario }: ChartContext): Html[] {
  if (scenario.mechanisms === undefined) return [];
  if (scenario.mechanisms.length === 0)
    return [html`<li>Rights move and no mechanism is in force: nothing else differs.</li>`];
  const named = scenario.mechanisms.map(
    ({ id, title, grade }) => `${id.toUpperCase()} ${title.toLowerCase()} (${grade})`,
  );
  return [
    html`<li>Said to follow from who decides, with grades of evidence: ${named.join(', ')}. <a href="#who-decides">Claim and counter-claim of each</a>.</li>`,
  ];
}

function regions(result: ComparisonResult): string {
  const marked = result.areas.some(({ illustrative }) => illustrative);
  return marked
    ? 'Regions: illustrative, because they rest on assumed shares; they are not ranked.'
    : 'Regions: none is shown beside England and Wales together, or their shares are sourced.';
}
