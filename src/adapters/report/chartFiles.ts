import type { ComparisonResult } from '../../experiment/result.js';
import type { Chart } from '../charts/chart.js';
import { exportedSpec } from '../charts/exportedSpec.js';
import { renderSvg } from '../charts/renderSvg.js';
import { chartContext, reportCharts } from './reportCharts.js';
import type { ReportContext } from './reportContext.js';
import { STANDING_TEXT } from './standingText.js';

export interface OutputFile {
  /** relative to the folder of the run, with `/` */
  readonly path: string;
  readonly text: string;
}

/** Spec, picture and numbers of every chart. The same result gives the same bytes. */
export async function chartFiles(
  result: ComparisonResult,
  context: Pick<ReportContext, 'measures'>,
): Promise<OutputFile[]> {
  const files: OutputFile[] = [];
  for (const chart of reportCharts(result, chartContext(result, context))) {
    const spec = exportedSpec(chart);
    files.push(
      { path: `charts/${chart.id}.vl.json`, text: `${JSON.stringify(spec, null, 1)}\n` },
      { path: `charts/${chart.id}.svg`, text: `${await renderSvg(spec)}\n` },
      { path: `charts/${chart.id}.csv`, text: csvOf(chart) },
    );
  }
  return files;
}

/** The numbers under a chart; below them source and standing text, because tables get copied too. */
function csvOf({ table, source, illustrative }: Chart): string {
  const mark = (cells: readonly string[]) => (illustrative ? [...cells, 'illustrative'] : cells);
  const columns = illustrative ? [...table.columns, 'Quality'] : table.columns;
  const rows = [columns, ...table.rows.map(mark), [table.caption], [source], [STANDING_TEXT]];
  return `${rows.map((cells) => cells.map(quoted).join(',')).join('\n')}\n`;
}

/** RFC 4180: quoted where a comma, a quote or a line end stands inside. */
function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
