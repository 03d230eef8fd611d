import type { ComparisonResult } from '../../../experiment/result.js';
import { type Html, html } from '../html/html.js';

/** The words of statistics that page one leaves out. */
export function statistics(result: ComparisonResult): Html {
  const intervals = result.draft
    ? 'This is a draft of fewer replications than a reported interval needs (30): it has ranges of outcomes only.'
    : 'Intervals of means are 95 % Student t intervals over replications, one observation a replication.';
  return html`<section id="statistics"><h2>Statistics</h2>
<ul><li>${result.replications} independent replications an arm, seed ${result.seed}; arms share common random numbers keyed by what they decide, so differences are paired replication by replication.</li>
<li>${intervals} They are of one measure each, not joint over measures or months.</li>
<li>Ranges of outcomes are quantiles over replications (Hyndman and Fan, type 8); bands in charts are pointwise, and their middle line is not a possible future. The ends of bands are themselves estimates.</li>
<li>The share of luck removed is 1 − Var(difference) / (Var(one arm) + Var(other arm)); negative where pairing hurt.</li>
<li>Uncertain figures are drawn together with chance, so intervals and ranges hold both; they are not told apart here.</li>
<li>“Not decided by the evidence” is said where the middle 80 % of paired outcomes lie on both sides of zero though the mean differs from it.</li></ul></section>
`;
}
