import type { Measure } from '../../experiment/measures/measure.js';
import type { ComparisonResult, PairedDifference } from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { differenceOf, periodFigure } from './read/figures.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type ForestRow, forestPanel } from './spec/forestPanel.js';
import { column } from './spec/topLevel.js';
import { boundsOf, estimateInWords } from './words/estimateInWords.js';
import { type Verdict, verdictOf } from './words/verdict.js';

/** Measures that have a row of their own; parts by band, bin and sub-total stand in the annex. */
const ROWS = [
  'staff_in_post_fte',
  'pso_in_post_fte',
  'spo_in_post_fte',
  'po_vacancy_rate',
  'po_leavers',
  'po_leaving_rate',
  'caseload',
  'prison_before_handover',
  'licence_caseload',
  'recalled_population',
  'releases',
  'recalls',
  'cases_per_practitioner',
  'wmt_percent',
  'wmt_percent_with_unallocated',
  'wmt_percent_corrected',
  'fte_needed_as_measured',
  'unallocated',
  'unallocated_high_risk',
  'high_risk_person_weeks_without_contact',
  'contact_delivered',
  'officer_changes_per_person_year',
  'cost',
];

interface Row extends ForestRow {
  readonly verdict: Verdict;
}

/** Forest plot of paired differences: each relative to the compared arm's level, labelled with the difference itself. */
export const differences: ChartBuilder = (result, context) => {
  if (context.baseline === null) return null;
  const rows = ROWS.flatMap((id) => rowOf(result, context, id));
  const drawn = rows.filter(({ mean }) => Number.isFinite(mean));
  if (drawn.length === 0) return null;
  const interval = result.draft
    ? 'middle 80 % of outcomes (a draft has no intervals)'
    : '95 % interval of the mean difference';
  const [told, same] = [
    rows.filter(({ verdict }) => verdict === 'decided'),
    rows.filter(({ verdict }) => verdict === 'identical'),
  ];
  return {
    id: 'differences',
    headline: result.draft
      ? `Draft: ranges of ${rows.length} differences, without intervals`
      : headlineOfRows(told.length, same.length, rows.length),
    statistical: `“${context.scenario.title}” less “${context.baseline.title}”, same luck in both, in % of the latter’s level, ${captionOf(wholePeriod(result), context)}. Lines: ${interval}. The words give the difference in its own unit.`,
    spec: column([forestPanel(drawn, context.area.illustrative)]),
    source: sourceLine(result, [], context.area.id),
    textAlternative: rows.map(({ name, words }) => `${name}: ${words}.`).join(' '),
    table: {
      caption: captionOf(`Differences, “${context.scenario.title}” less “${context.baseline.title}”`, context),
      columns: ['Measure', `Difference and ${result.draft ? 'middle 80 % of outcomes' : '95 % interval'}`, 'Verdict'],
      rows: rows.map(({ name, words, verdict }) => [name, words, VERDICTS[verdict]]),
    },
    illustrative: context.area.illustrative,
  };
};

function headlineOfRows(told: number, same: number, all: number): string {
  const rest = all - told - same;
  const parts = [`${told} of ${all} measures differ`];
  if (same > 0) parts.push(`${same} are the same in both`);
  if (rest > 0) parts.push(`${rest} not decided, or not told from zero`);
  return parts.join('; ');
}

const VERDICTS: Readonly<Record<Verdict, string>> = {
  identical: 'the same in both',
  draft: 'draft: no interval',
  none: 'no difference from zero that these runs can tell',
  undecided: 'not decided by the evidence',
  decided: 'differs',
};

function rowOf(result: ComparisonResult, context: ChartContext, id: string): Row[] {
  const measure = context.measures.find((one) => one.id === id);
  const difference = differenceOf(result, { measure: id, arm: context.scenario.name, area: context.area.id });
  if (!measure || !difference || context.baseline === null) return [];
  const base = periodFigure(result, { measure: id, arm: context.baseline.name, area: context.area.id });
  const [low, high] = boundsOf(difference.estimate);
  const relative = (value: number) => (base && base.mean !== 0 ? (100 * value) / Math.abs(base.mean) : Number.NaN);
  return [
    {
      name: measure.title,
      mean: relative(difference.estimate.mean),
      low: relative(low),
      high: relative(high),
      words: inWords(difference, measure),
      verdict: verdictOf(difference),
    },
  ];
}

function inWords(difference: PairedDifference, measure: Measure): string {
  return verdictOf(difference) === 'identical' ? 'the same in both' : estimateInWords(difference.estimate, measure);
}
