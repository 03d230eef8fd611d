import type { ComparisonResult, PublishedPoint } from '../../../experiment/result.js';
import { formatDay } from '../../charts/words/formatDate.js';
import { formatNumber } from '../../charts/words/formatNumber.js';
import { publicationOf } from '../../charts/words/publication.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';

/** Assumptions as registered, widest first. */
export function assumptions(result: ComparisonResult): Html {
  return html`<section id="assumptions"><h2>Assumptions</h2>
${table({
  caption: 'The register of assumptions in use, widest first',
  columns: ['Assumption', 'Value', 'Range', 'Reason', 'Source', 'Quality', 'Review by'],
  wordColumns: [1, 2, 3, 4, 5, 6],
  rows: result.assumptions.map((one) => [
    described(one),
    one.value,
    one.range,
    one.reason,
    one.source === null ? 'assumption' : linked(one.source),
    one.quality,
    result.pastReview.includes(one.id) ? `${one.reviewBy}, past` : one.reviewBy,
  ]),
})}</section>
`;
}

/** What is drawn anew in each replication, the same for all arms. */
export function uncertainties(result: ComparisonResult): Html {
  return html`<section id="uncertainties"><h2>What nobody can choose</h2>
${table({
  caption: 'Uncertain figures, drawn once a play and common to all scenarios',
  columns: ['Figure', 'Lowest', 'Most likely', 'Highest', 'Basis'],
  wordColumns: [4],
  rows: result.uncertainties.map((one) => [
    described(one),
    plain(one.low),
    one.mode === null ? 'all alike' : plain(one.mode),
    plain(one.high),
    one.basis,
  ]),
})}</section>
`;
}

/** Causal claims with their counter-claims, on or off. */
export function claims(result: ComparisonResult): Html {
  return html`<section id="claims"><h2>Causal claims</h2>
${table({
  caption: 'Claims that can be switched, with the grade of their evidence from A (strong) to D (weak)',
  columns: ['Claim', 'Counter-claim', 'Evidence grade', 'In this run'],
  wordColumns: [1, 2, 3],
  rows: result.edges.map((one) => [
    `${one.id.toUpperCase()}: ${one.claim}`,
    one.counterClaim,
    one.grade,
    one.on ? 'switched on' : 'switched off',
  ]),
})}</section>
`;
}

/** Published series that charts join to the projection. */
export function data(result: ComparisonResult): Html {
  const keys = [...new Set(result.published.map(keyOf))];
  const rows = keys.map((key) => {
    const points = result.published.filter((point) => keyOf(point) === key);
    const dates = points.map(({ date }) => date).sort();
    const { measure, source, basis } = points[0];
    return [
      measure,
      `${points.length}`,
      formatDay(dates[0]),
      formatDay(dates[dates.length - 1]),
      basis,
      linked(source),
    ];
  });
  return html`<section id="data"><h2>Data</h2>
<p>Published figures to ${formatDay(result.publishedUntil)}; the law as known on ${formatDay(result.lawAsAt)}.</p>
${table({
  caption: 'Published figures shown in the charts',
  columns: ['Measure', 'Figures', 'First', 'Last', 'Basis', 'Source'],
  wordColumns: [2, 3, 4, 5],
  rows,
})}</section>
`;
}

/** A publication by its name, linked to its address. */
function linked(source: string): Html {
  const { name, url } = publicationOf(source);
  return url === null ? html`${name}` : html`<a href="${url}">${name}</a>`;
}

/** What a figure is, in which unit, and its id. */
function described({
  description,
  unit,
  id,
}: {
  readonly description: string;
  readonly unit: string;
  readonly id: string;
}): string {
  return `${description.replace(/\.$/, '')}, ${unit} (${id})`;
}

const keyOf = ({ measure, source, basis }: PublishedPoint) => [measure, source, basis].join('\n');

/** A figure as written in data: at most four decimals, none that says nothing. */
function plain(value: number): string {
  const decimals = [0, 1, 2, 3].find((count) => Number(value.toFixed(count)) === value) ?? 4;
  return formatNumber(value, decimals);
}
