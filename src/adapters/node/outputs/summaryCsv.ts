import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import { csvTable } from './csvTable.js';
import { SUMMARY_COLUMNS, summaryRows } from './summaryRows.js';

/** `summary.csv` as text. */
export function summaryCsv(result: ComparisonParts): string {
  return csvTable(SUMMARY_COLUMNS, summaryRows(result));
}
