import type { ComparisonResult } from '../../../experiment/result.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** Each figure that the user supplied, beside the one it replaced. Null where none was. */
export function ownFigures({ replacedFigures = [] }: ComparisonResult): Html | null {
  if (replacedFigures.length === 0) return null;
  return html`<section id="own-figures"><h2>Figures supplied by the user</h2>
<p>These took the place of figures of the package. National totals stay as published, or as in the quarter supplied: regions without figures of their own share what is left in proportion. New sentences, trainees and applicants follow the stocks that they feed. A count of 1 to 4 is shown as [c].</p>
${table({
  caption: 'Figures replaced',
  columns: ['What', 'Unit', 'In the package', 'Supplied', 'File'],
  wordColumns: [1, 2, 3, 4],
  rows: replacedFigures.map(({ what, unit, was, now, file }) => [what, unit, was, now, file]),
})}</section>
`;
}
