import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import { measureById } from '../../../experiment/measures/measureById.js';
import type { SpreadDifference, SpreadSeries } from '../../../experiment/resultOverTime.js';
import { type CsvRow, csvTable } from './csvTable.js';
import { ESTIMATE_COLUMNS, estimateFields } from './estimateFields.js';
import { tableNote } from './tableNote.js';

const COLUMNS = [
  'kind', // note; month or period: of one arm; difference_month or difference_period: arm minus compared_with
  'measure',
  'title',
  'unit',
  'statistic', // standard deviation over regions (divisor n), or range: largest less smallest
  'regions',
  'illustrative',
  'arm',
  'compared_with',
  'date', // the month's closing observation; empty for the mean of the months
  ...ESTIMATE_COLUMNS,
  'share_above', // of replications in which regions lie further apart over the period, and less far
  'share_below',
  'replications',
  'notes',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** `spread.csv` as text: no region is named in it. Null where no spread was taken. */
export function spreadCsv(result: ComparisonParts): string | null {
  const { spread } = result;
  if (spread === undefined) return null;
  const shared = {
    regions: spread.regions,
    illustrative: spread.illustrative ? 'illustrative' : '',
    replications: result.replications,
  };
  const rows: Row[] = [
    ...spread.series.flatMap((one) => rowsOf(result, one, ['month', 'period'])),
    ...spread.differences.flatMap((one) => rowsOf(result, one, ['difference_month', 'difference_period'])),
  ];
  const all: Row[] = [{ kind: 'note', notes: tableNote(result) }, ...rows.map((row) => ({ ...shared, ...row }))];
  return csvTable(COLUMNS, all);
}

function rowsOf(
  result: ComparisonParts,
  one: SpreadSeries | SpreadDifference,
  [monthly, whole]: readonly [string, string],
): Row[] {
  const { title, unit } = measureById(one.measure);
  const compared = 'comparedWith' in one ? { compared_with: one.comparedWith } : {};
  const shares = 'comparedWith' in one ? { share_above: one.shareAbove, share_below: one.shareBelow } : {};
  const what = { measure: one.measure, title, unit, statistic: one.statistic, arm: one.arm, ...compared };
  const months = one.points.map((estimate, month) => {
    return { kind: monthly, ...what, date: result.months[month], ...estimateFields(estimate) };
  });
  return [...months, { kind: whole, ...what, ...estimateFields(one.overPeriod), ...shares }];
}
