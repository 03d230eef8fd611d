import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import type { AttributedMeasure, Attribution, Estimate } from '../../../experiment/result.js';
import { type CsvRow, csvTable } from './csvTable.js';
import { ESTIMATE_COLUMNS, estimateFields } from './estimateFields.js';
import { placeOf } from './summaryRows.js';
import { tableNote } from './tableNote.js';

const COLUMNS = [
  'kind', // note, contribution, alone, together, everything_else or difference
  'measure',
  'title',
  'unit',
  'area',
  'illustrative', // `illustrative` where the figure rests on assumed regional shares
  'arm',
  'compared_with',
  'group', // of mechanisms; empty for all of them
  'group_title',
  ...ESTIMATE_COLUMNS,
  'replications',
  'notes',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

const HOW =
  'contribution: the step of a group when groups are added one at a time, averaged over orders (Shapley value); the contributions of an arm add up to together. ' +
  'alone: the group added to none. together: all groups less none. ' +
  'everything_else: the arm without any group less the arm compared with. difference = together + everything_else. ' +
  'The order of groups is that of the scenario, not one of size. Period figures, all simulated regions together.';

/** `attribution.csv` as text: each difference shared out among the groups of mechanisms in force. */
export function attributionCsv(result: ComparisonParts, attributions: readonly Attribution[]): string {
  const rows = attributions.flatMap((one) => one.measures.flatMap((measure) => rowsOf(result, one, measure)));
  const note: Row = { kind: 'note', replications: result.replications, notes: `${tableNote(result)} ${HOW}` };
  return csvTable(COLUMNS, [note, ...rows]);
}

function rowsOf(
  result: ComparisonParts,
  { arm, comparedWith, groups, replications }: Attribution,
  one: AttributedMeasure,
): Row[] {
  const { measure } = one;
  const place = placeOf(result, { measure, arm, area: result.areas[0].id });
  const row = (kind: string, estimate: Estimate, group?: Attribution['groups'][number]): Row => ({
    kind,
    ...place,
    compared_with: comparedWith,
    group: group?.id ?? null,
    group_title: group?.title ?? null,
    ...estimateFields(estimate),
    replications,
  });
  return [
    ...groups.map((group, index) => row('contribution', one.groups[index].contribution, group)),
    row('together', one.together),
    row('everything_else', one.everythingElse),
    row('difference', one.difference),
    ...groups.map((group, index) => row('alone', one.groups[index].alone, group)),
  ];
}
