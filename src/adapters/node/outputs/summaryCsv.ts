import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import { csvLine } from './csvLine.js';
import { SUMMARY_COLUMNS, summaryRows } from './summaryRows.js';

/** `summary.csv` as text, RFC 4180, UTF-8 without a mark. */
export function summaryCsv(result: ComparisonParts): string {
  const lines = [csvLine(SUMMARY_COLUMNS)];
  for (const row of summaryRows(result)) lines.push(csvLine(row));
  return lines.join('');
}
