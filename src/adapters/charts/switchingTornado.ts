import type { Measure } from '../../experiment/measures/measure.js';
import type {
  SwitchedAssumption,
  SwitchingAnswer,
  SwitchingMeasure,
  SwitchingValues,
} from '../../experiment/result.js';
import type { ChartBuilder, ChartContext } from './chart.js';
import { answersAmong } from './read/answersAmong.js';
import { measureOf } from './read/figures.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { column } from './spec/topLevel.js';
import { type TornadoRow, tornadoPanel } from './spec/tornadoPanel.js';
import { differenceUnit } from './words/amountInWords.js';
import { assumedValueInWords } from './words/assumedValue.js';
import { estimateInWords } from './words/estimateInWords.js';

/** What an assumption does to a difference. */
interface Swing {
  readonly assumption: SwitchedAssumption;
  readonly answer: SwitchingAnswer;
  /** between the lowest and the highest difference over its range */
  readonly width: number;
}

interface Shown {
  readonly measure: Measure;
  /** widest first */
  readonly swings: readonly Swing[];
}

const WIDTH = 220;
/** Narrower ones stand in the table alone. */
const MOST_ROWS = 10;
const TURNS = 'turns at ';

/**
 * How far each assumption moves the difference over its range, widest first, and where the sign changes. Of all
 * simulated regions together.
 */
export const switchingTornado: ChartBuilder = (result, context) => {
  const found = result.switchingValues?.find(({ arm }) => arm === context.scenario.name);
  if (!found || context.baseline === null || context.area.id !== result.areas[0].id) return null;
  const shown = answersAmong(context, found.measures.filter(hasFigures)).map((one) => shownOf(found, one, context));
  if (shown.length === 0 || found.assumptions.length === 0) return null;
  const titles = shown.map(({ measure }) => measure.title).join(' and ');
  return {
    id: 'switching-values',
    headline: headline(shown),
    statistical: `${titles}, “${context.scenario.title}” less “${context.baseline.title}”, mean difference with one assumption held at the ends of its range and at its present value (the diamond), all else drawn as in the run, same luck in both, ${found.replications} replications, ${captionOf(wholePeriod(result), context)}. The value of the assumption stands at each end of its bar; at the right, where the sign of the difference turns.`,
    spec: column(
      shown.map(({ measure, swings }) =>
        tornadoPanel({
          title: `${measure.title}: difference, ${differenceUnit(measure)}${context.area.illustrative ? ' (illustrative)' : ''}`,
          subtitle: 'left of the line: lower with the scenario; right: higher',
          rows: swings.slice(0, MOST_ROWS).map(rowOf),
          width: WIDTH,
        }),
      ),
    ),
    source: sourceLine(result, [], context.area.id),
    textAlternative: shown.map(inWords).join(' '),
    table: tableOf(shown, context),
    illustrative: context.area.illustrative,
  };
};

function hasFigures({ answers }: SwitchingMeasure): boolean {
  return answers.every(({ points }) => points.every(({ difference }) => Number.isFinite(difference.mean)));
}

function shownOf(
  { assumptions }: SwitchingValues,
  { measure, answers }: SwitchingMeasure,
  context: ChartContext,
): Shown {
  const swings = answers.map((answer, index): Swing => {
    const means = answer.points.map(({ difference }) => difference.mean);
    return { answer, assumption: assumptions[index], width: Math.max(...means) - Math.min(...means) };
  });
  return { measure: measureOf(context, measure), swings: swings.sort((a, b) => b.width - a.width) };
}

function rowOf({ assumption, answer }: Swing): TornadoRow {
  const byMean = [...answer.points].sort((a, b) => a.difference.mean - b.difference.mean);
  const [low, high] = [byMean[0], byMean[byMean.length - 1]];
  const present =
    answer.points.find(({ value }) => value === assumption.present) ??
    answer.points[Math.floor(answer.points.length / 2)];
  const print = (value: number) => assumedValueInWords(value, assumption);
  const flat = low.difference.mean === high.difference.mean; // it decides nothing: both ends are one
  return {
    name: assumption.title,
    low: low.difference.mean,
    lowLabel: flat ? '' : print(low.value),
    high: high.difference.mean,
    highLabel: flat ? '' : print(high.value),
    present: present.difference.mean,
    words: `now ${print(assumption.present)}; ${flipInWords({ assumption, answer })}`,
  };
}

function flipInWords({
  assumption,
  answer: { flipsAt, flipsInsideNoise },
}: Pick<Swing, 'assumption' | 'answer'>): string {
  if (flipsAt === null) return 'same sign throughout';
  const noise = flipsInsideNoise === true ? ', inside noise' : '';
  return `${TURNS}${assumedValueInWords(flipsAt, assumption)}${noise}`;
}

function headline(shown: readonly Shown[]): string {
  const [{ measure, swings }] = shown;
  const flips = swings.filter(({ answer }) => answer.flipsAt !== null);
  const of = `${swings.length} ${swings.length === 1 ? 'assumption' : 'assumptions'}`;
  if (flips.length === 0) return `${measure.title}: none of ${of} turns the difference round`;
  return `${measure.title}: not decided by the evidence; ${flips.length} of ${of} can turn the difference round`;
}

function inWords({ measure, swings }: Shown): string {
  const each = swings.map((swing) => `${swing.assumption.title}, ${flipInWords(swing)}`);
  return `${measure.title}, assumptions by how far they move the difference: ${each.join('; ')}.`;
}

function tableOf(shown: readonly Shown[], context: ChartContext) {
  return {
    caption: captionOf('How each assumption moves the difference', context),
    columns: ['Assumption', 'Grade', 'Measure', 'Present value', 'Differences at values tried', 'Sign changes at'],
    rows: shown.flatMap(({ measure, swings }) =>
      swings.map(({ assumption, answer }) => [
        assumption.title,
        assumption.grade,
        measure.title,
        `${assumedValueInWords(assumption.present, assumption)} (${assumption.unit})`,
        answer.points
          .map(
            ({ value, difference }) =>
              `${assumedValueInWords(value, assumption)}: ${estimateInWords(difference, measure)}`,
          )
          .join('; '),
        answer.flipsAt === null ? 'nowhere in the range' : flipInWords({ assumption, answer }).replace(TURNS, ''),
      ]),
    ),
  };
}
