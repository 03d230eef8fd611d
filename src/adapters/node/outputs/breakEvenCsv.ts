import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import type { Estimate } from '../../../experiment/result.js';
import type { BreakEven } from '../../../experiment/resultOverTime.js';
import { type CsvRow, csvTable } from './csvTable.js';
import { ESTIMATE_COLUMNS, estimateFields } from './estimateFields.js';
import { tableNote } from './tableNote.js';

const COLUMNS = [
  'kind', // note; benefit, cost or net: cumulative difference at a month-end; not_within: a count; months_until: a time
  'arm',
  'compared_with',
  'area',
  'illustrative',
  'benefit_measure',
  'worth_pounds', // a unit; empty: in kind
  'unit',
  'date',
  'months', // since the last month-end before anything differs
  ...ESTIMATE_COLUMNS,
  'years', // of not_within
  'count', // replications that have not broken even within these years
  'replications',
  'low_95_wilson', // of the probability, count over replications; empty under 30 replications
  'high_95_wilson',
  'share', // of replications that have broken even by `months`; an empty `months` is not within the period
  'notes',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

/** `break-even.csv` as text; null where the run was not asked. */
export function breakEvenCsv(result: ComparisonParts): string | null {
  const { breakEven } = result;
  if (breakEven === undefined) return null;
  const rows = [{ kind: 'note', notes: tableNote(result) }, ...breakEven.flatMap((one) => rowsOf(result, one))];
  return csvTable(COLUMNS, rows);
}

function rowsOf(result: ComparisonParts, one: BreakEven): Row[] {
  const shared = {
    arm: one.arm,
    compared_with: one.comparedWith,
    ...areaFields(result, one.area),
    benefit_measure: one.benefitMeasure,
    worth_pounds: one.worthPounds,
    replications: one.replications,
  };
  const monthly = (kind: string, unit: string, points: readonly Estimate[]) =>
    points.map((estimate, month) => ({
      kind,
      unit,
      date: result.months[month],
      months: month - one.beginsAt,
      ...estimateFields(estimate),
    }));
  const rows: Row[] = [
    ...monthly('benefit', one.unit, one.benefit),
    ...monthly('cost', '£ million', one.cost),
    ...monthly('net', one.unit, one.net),
    ...one.notWithin.map(({ years, count, low, high }) => {
      return { kind: 'not_within', years, count, low_95_wilson: low, high_95_wilson: high };
    }),
    ...SHARES.map(([name, share]) => ({ kind: 'months_until', share, months: one.monthsUntil[name] })),
  ];
  return rows.map((row) => ({ ...shared, ...row }));
}

const SHARES = [
  ['tenth', 0.1],
  ['quarter', 0.25],
  ['half', 0.5],
  ['threeQuarters', 0.75],
  ['nineTenths', 0.9],
] as const;

/** Its name, and `illustrative` where its figures rest on assumed regional shares. */
function areaFields({ areas }: ComparisonParts, area: string): Row {
  const found = areas.find(({ id }) => id === area);
  return { area: found?.name ?? area, illustrative: found?.illustrative ? 'illustrative' : '' };
}
