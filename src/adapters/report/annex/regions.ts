import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { whenInWords } from '../../charts/read/periodInWords.js';
import { type Html, html } from '../html/html.js';
import { table } from '../html/table.js';
import { printedDifference, printedLevels } from '../pageOne/fiveRows.js';

const SHOWN = ['staff_in_post_fte', 'wmt_percent'];

/** Each region in its fixed order, never ranked; *illustrative* stands beside every number. Null with a single area. */
export function regions(result: ComparisonResult, context: ChartContext): Html | null {
  if (result.areas.length < 3) return null;
  const tables = context.measures
    .filter(({ id }) => SHOWN.includes(id))
    .map((measure) => {
      const { scenario, baseline } = context;
      const arms = baseline ? [baseline, scenario] : [scenario];
      const rows = result.areas.slice(1).map((area) => {
        const mark = (printed: string) => (area.illustrative ? html`${printed} <em>illustrative</em>` : printed);
        const levels = printedLevels(result, { ...context, area }, measure).map(mark);
        const [difference, interval] = printedDifference(result, { ...context, area }, measure);
        return [area.name, ...levels, ...(baseline ? [mark(difference), interval === '' ? '' : mark(interval)] : [])];
      });
      return table({
        caption: `${measure.title}, ${measure.unit}, ${whenInWords(measure, result)}, by region`,
        columns: [
          'Region',
          ...arms.map(({ title }) => title),
          ...(baseline ? ['Difference', intervalHead(result)] : []),
        ],
        rows,
      });
    });
  return html`<section id="regions"><h2>Regions</h2>
<p>In a fixed order that ranks nobody. Regional shares of staff and cases are assumptions until published or supplied: compare no region with another by them.</p>
${tables}</section>
`;
}

const intervalHead = ({ draft }: ComparisonResult) => (draft ? 'Middle 80 % of outcomes' : 'Interval');
