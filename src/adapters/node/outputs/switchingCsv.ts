import type { ComparisonParts } from '../../../experiment/compare/comparisonParts.js';
import type { SwitchingAnswer, SwitchingMeasure, SwitchingValues } from '../../../experiment/result.js';
import { isoDate } from '../../../model/calendar.js';
import type { CsvField } from './csvLine.js';
import { type CsvRow, csvTable } from './csvTable.js';
import { ESTIMATE_COLUMNS, estimateFields } from './estimateFields.js';
import { placeOf } from './summaryRows.js';
import { tableNote } from './tableNote.js';

const COLUMNS = [
  'kind', // note, flip (one an assumption) or difference (one a value tried)
  'measure',
  'title',
  'unit', // of the measure
  'area',
  'illustrative', // `illustrative` where the figure rests on assumed regional shares
  'arm',
  'compared_with',
  'assumption',
  'assumption_title',
  'assumption_unit',
  'grade',
  'low',
  'high',
  'present',
  'flips_at', // empty: the sign is the same throughout the range
  'inside_noise', // yes, no; empty without a flip, and in a draft
  'value', // at which the assumption is held
  ...ESTIMATE_COLUMNS, // of the difference at that value
  'replications',
  'notes',
] as const;

type Row = CsvRow<(typeof COLUMNS)[number]>;

const HOW =
  'flips_at: the value of the assumption at which the mean difference changes sign, on straight lines between the values tried, the one nearest to the present value; a flip inside the range means that the measure is not decided by the evidence. ' +
  'inside_noise: zero lies in the interval of a value tried beside the flip. Both arms have the same luck; the assumption is held, all else is drawn as in the run. Period figures, all simulated regions together.';

/** `switching.csv` as text: at which value of each assumption a difference changes sign. */
export function switchingCsv(result: ComparisonParts, found: readonly SwitchingValues[]): string {
  const rows = found.flatMap((one) => one.measures.flatMap((measure) => rowsOf(result, one, measure)));
  const note: Row = { kind: 'note', notes: `${tableNote(result)} ${HOW}` };
  return csvTable(COLUMNS, [note, ...rows]);
}

function rowsOf(result: ComparisonParts, one: SwitchingValues, { measure, answers }: SwitchingMeasure): Row[] {
  const { arm, comparedWith, replications } = one;
  const place = placeOf(result, { measure, arm, area: result.areas[0].id });
  return answers.flatMap((answer, index): Row[] => {
    const about = { ...place, compared_with: comparedWith, ...assumptionOf(one, index), replications };
    return [
      { kind: 'flip', ...about, ...flipOf(one, index, answer) },
      ...answer.points.map(({ value, difference }) => ({
        kind: 'difference',
        ...about,
        value: valueOn(one, index)(value),
        ...estimateFields(difference),
      })),
    ];
  });
}

function assumptionOf(found: SwitchingValues, index: number): Row {
  const { id, title, unit, grade, low, high, present } = found.assumptions[index];
  const value = valueOn(found, index);
  const range = { low: value(low), high: value(high), present: value(present) };
  return { assumption: id, assumption_title: title, assumption_unit: unit, grade, ...range };
}

function flipOf(found: SwitchingValues, index: number, { flipsAt, flipsInsideNoise }: SwitchingAnswer): Row {
  return {
    flips_at: flipsAt === null ? null : valueOn(found, index)(flipsAt),
    inside_noise: flipsInsideNoise === null ? null : flipsInsideNoise ? 'yes' : 'no',
  };
}

/** Days of the calendar are printed as dates. */
function valueOn({ assumptions }: SwitchingValues, index: number): (value: number) => CsvField {
  return assumptions[index].kind === 'date' ? (value) => isoDate(Math.floor(value)) : (value) => value;
}
