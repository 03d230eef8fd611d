import type { ComparisonResult, TimeZeroRow } from '../../../experiment/result.js';
import { formatDay } from '../../charts/words/formatDate.js';
import { formatNumber } from '../../charts/words/formatNumber.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** Published beside modelled at the start, with a tick or a cross. */
export function timeZeroCheck(result: ComparisonResult): Html {
  return html`<section><h2>Does it match today?</h2>
${table({
  caption: `The start of England and Wales on ${formatDay(result.startDate)}`,
  columns: ['Quantity', 'Published', 'Modelled', 'Allowed', 'Match'],
  wordColumns: [3, 4],
  rows: result.timeZero.map((row) => [
    `${row.quantity}, ${row.unit}`,
    row.published ?? 'no figure',
    formatNumber(row.modelled, row.decimals),
    row.tolerance,
    mark(row),
  ]),
})}${remarks(result.timeZero)}</section>
`;
}

/** The red strip of page one; null where nothing fails. */
export function mismatchStrip(result: ComparisonResult): Html | null {
  const failed = result.timeZero.filter(({ passes }) => passes === false).map(({ quantity }) => quantity);
  if (failed.length === 0) return null;
  return html`<p class="strip red">The start does not match published figures: ${failed.join(', ')}.</p>
`;
}

function mark({ passes }: TimeZeroRow): Html {
  if (passes === null) return html`shown only`;
  return passes ? html`<span class="yes">✓ yes</span>` : html`<span class="no">✗ no</span>`;
}

function remarks(rows: readonly TimeZeroRow[]): Html | null {
  const said = rows.flatMap(({ quantity, remark }) => (remark === null ? [] : [html`<li>${quantity}: ${remark}</li>`]));
  return said.length === 0 ? null : html`<details><summary>Remarks on the check</summary><ul>${said}</ul></details>`;
}
