import type { ComparisonResult } from '../../../experiment/result.js';
import { firstSentence } from '../firstSentence.js';
import { type Html, html } from '../html/html.js';

/** Causal claims in force with their grades, the budget, and what regions rest on. */
export function switchedOn(result: ComparisonResult): Html {
  const on = result.edges.filter((edge) => edge.on);
  const claims =
    on.length === 0
      ? [html`<li>No causal claim is switched on.</li>`]
      : on.map(
          ({ id, claim, counterClaim, grade }) =>
            html`<li>${id.toUpperCase()}, evidence grade ${grade}: ${firstSentence(claim)}. Counter-claim: ${firstSentence(counterClaim)}.</li>`,
        );
  return html`<section><h2>Switched on</h2>
<ul>${claims}<li>Budget: not held fixed; the cost of each scenario is shown instead.</li><li>${regions(result)}</li></ul></section>
`;
}

function regions(result: ComparisonResult): string {
  const marked = result.areas.some(({ illustrative }) => illustrative);
  return marked
    ? 'Regions: illustrative, because they rest on assumed shares; they are not ranked.'
    : 'Regions: none is shown beside England and Wales together, or their shares are sourced.';
}
