import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import { measureById } from '../../../experiment/measures/measureById.js';
import { PRICE_BASE } from '../../../experiment/measures/priceBase.js';
import type { CostPerOfficerYear, PairedDifference } from '../../../experiment/result.js';
import type { CsvRow } from './csvTable.js';
import { ESTIMATE_COLUMNS, estimateFields } from './estimateFields.js';
import { tableNote } from './tableNote.js';

export const SUMMARY_COLUMNS = [
  'kind', // note, month, period, difference or ratio
  'measure',
  'title',
  'unit',
  'area',
  'illustrative', // `illustrative` where the figure rests on assumed regional shares
  'arm',
  'compared_with',
  'date', // the month's closing observation, or the last one of the period
  ...ESTIMATE_COLUMNS,
  'correlation', // of the two arms over replications
  'luck_removed', // share of the variance of an unpaired difference that pairing removed
  'share_above', // of replications with a difference above zero
  'share_below',
  'replications',
  'notes',
] as const;

type Row = CsvRow<(typeof SUMMARY_COLUMNS)[number]>;

/**
 * The result as a long table: what it may be used for, each month of the whole simulated area, then the period, the
 * paired differences and the cost of an officer-year of every area. Months of single areas stand in `replications.parquet`.
 */
export function* summaryRows(result: ComparisonParts): Generator<Row> {
  yield noteOf(result);
  const whole = result.areas[0].id;
  const shown = new Set(areasShown(result));
  const replications = result.replications;
  for (const series of result.series.filter((candidate) => candidate.area === whole)) {
    for (const [index, estimate] of series.points.entries()) {
      yield {
        kind: 'month',
        ...placeOf(result, series),
        ...estimateFields(estimate),
        date: result.months[index],
        replications,
      };
    }
  }
  const date = result.months[result.months.length - 1];
  for (const figure of result.periodFigures.filter(({ area }) => shown.has(area))) {
    yield {
      kind: 'period',
      ...placeOf(result, figure),
      ...estimateFields(figure.estimate),
      date,
      replications,
    };
  }
  for (const difference of result.differences.filter(({ area }) => shown.has(area))) {
    const shares = pairing(difference);
    yield {
      kind: 'difference',
      ...placeOf(result, difference),
      ...estimateFields(difference.estimate),
      ...shares,
      date,
    };
  }
  for (const one of result.costPerOfficerYear.filter(({ area }) => shown.has(area))) yield ratioRow(result, one);
}

/** Difference in cost over difference in officer-years; empty where it is not decided. */
function ratioRow(result: ComparisonParts, { arm, area, comparedWith, ratio }: CostPerOfficerYear): Row {
  return {
    ...placeOf(result, { measure: 'cost', area, arm }),
    kind: 'ratio',
    measure: 'cost_per_officer_year',
    title: `Cost of an officer-year, prices of ${PRICE_BASE}`,
    unit: '£ an officer-year',
    compared_with: comparedWith,
    date: result.months[result.months.length - 1],
    mean: ratio?.mean ?? null,
    mean_low_95: ratio?.low ?? null,
    mean_high_95: ratio?.high ?? null,
    replications: result.replications,
  };
}

/** Ids of areas; a single region is the whole simulated area, and stands once. */
function areasShown({ areas: [whole, ...regions] }: ComparisonParts): string[] {
  return [whole, ...regions.filter(({ name }) => name !== whole.name)].map(({ id }) => id);
}

function noteOf(result: ComparisonParts): Row {
  return {
    kind: 'note',
    date: result.months[result.months.length - 1],
    replications: result.replications,
    notes: tableNote(result),
  };
}

/** What a row is about; `illustrative` where its figure rests on assumed regional shares. */
export function placeOf(
  result: ComparisonParts,
  { measure, area, arm }: { measure: string; area: string; arm: string },
): Pick<Row, 'measure' | 'title' | 'unit' | 'area' | 'illustrative' | 'arm'> {
  const { title, unit, illustrativeByRegion } = measureById(measure);
  const found = result.areas.find((candidate) => candidate.id === area);
  const illustrative = found?.illustrative && illustrativeByRegion ? 'illustrative' : '';
  return { measure, title, unit, area: found?.name ?? area, illustrative, arm };
}

function pairing(difference: PairedDifference): Row {
  return {
    compared_with: difference.comparedWith,
    correlation: difference.correlation,
    luck_removed: difference.luckRemoved,
    share_above: difference.shareAbove,
    share_below: difference.shareBelow,
    replications: difference.replications,
  };
}
