import type { Chart } from '../../charts/chart.js';
import { renderSvg } from '../../charts/renderSvg.js';
import { escapeHtml, type Html, html, trusted } from './html.js';
import { table } from './table.js';

/** A chart in the page: titles as page text, the picture, its source, and below it the description and the numbers. */
export async function figure(chart: Chart, number: number): Promise<Html> {
  const svg = await renderSvg(chart.spec);
  const marked = chart.illustrative ? html` <em>(illustrative)</em>` : null;
  return html`<figure id="figure-${number}" aria-labelledby="figure-${number}-title">
<h3 id="figure-${number}-title">Figure ${number}: ${chart.headline}${marked}</h3>
<p class="statistical">${chart.statistical}</p>
${trusted(named(svg, chart.textAlternative))}
<p class="source">${chart.source}. <a href="#data">Addresses of publications</a></p>
<details><summary>Figure ${number} in words and numbers</summary>
<p class="text-alternative">${chart.textAlternative}</p>
${table({ caption: chart.table.caption, columns: chart.table.columns, rows: chart.table.rows })}</details>
</figure>
`;
}

/** The picture as one image with a name, so that a screen reader does not walk its parts. */
function named(svg: string, alternative: string): string {
  return svg.replace(/^<svg /, `<svg role="img" aria-label="${escapeHtml(alternative)}" `);
}
