import { SERVICE_BAND_COLUMNS } from '../../experiment/measures/serviceBandColumns.js';
import type { ComparisonResult, Estimate } from '../../experiment/result.js';
import type { Chart, ChartBuilder, ChartContext } from './chart.js';
import { armsShown } from './read/armsShown.js';
import { periodFigure } from './read/figures.js';
import { lastMonth, wholePeriod } from './read/periodInWords.js';
import { captionOf } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { type Bar, barPanel } from './spec/barPanel.js';
import { niceScale } from './spec/niceScale.js';
import type { Panel } from './spec/specTypes.js';
import { row } from './spec/topLevel.js';
import { about } from './words/about.js';
import { formatMonth } from './words/formatDate.js';
import { formatNumber } from './words/formatNumber.js';

interface Face {
  readonly title: string;
  readonly idOf: (suffix: string) => string;
  readonly decimals: number;
}

interface Cell {
  readonly band: string;
  readonly arm: number;
  readonly estimate: Estimate | null;
}

const rowName = (label: string) => label.replace(' of service', '');

/** Leaving by years of service: the rate beside the number, because a high rate of few is a small number. */
export const leavers: ChartBuilder = (result, context) => {
  const faces: Face[] = [
    {
      title: `Rate, % a year to ${formatMonth(lastMonth(result))}`,
      idOf: (one) => `po_leaving_rate_${one}`,
      decimals: 1,
    },
    { title: `Number, ${wholePeriod(result)}`, idOf: (one) => `po_leavers_${one}`, decimals: 0 },
  ];
  const cells = faces.map((face) => cellsOf(result, context, face));
  if (cells.some((face) => face.every(({ estimate }) => estimate === null))) return null;
  const most = largest(cells[1]);
  return {
    id: 'leavers-by-service',
    headline: `The most POs leave after ${rowName(most.band)}: ${about(most.value)} people`,
    statistical: `Probation officers who left the service, by years of service with it, rate over the last twelve months and number over the period, ${captionOf(wholePeriod(result), context)}. Promotions and moves to headquarters are not leaving.${barNote(context)}${intervalNote(result)}`,
    spec: row(
      faces.map((face, index) => facePanel(face, cells[index], context, index === 0)),
      20,
    ),
    source: sourceLine(result, [], context.area.id),
    textAlternative: inWords(result, context, faces, cells),
    table: tableOf(context, faces, cells),
    illustrative: context.area.illustrative,
  };
};

const barNote = ({ baseline, scenario }: ChartContext) =>
  baseline ? ` Upper bars: “${baseline.title}”; lower bars: “${scenario.title}”.` : '';

const intervalNote = (result: ComparisonResult) => (result.draft ? '' : ' Thin lines are 95 % intervals of the means.');

function cellsOf(result: ComparisonResult, context: ChartContext, face: Face): Cell[] {
  return SERVICE_BAND_COLUMNS.flatMap(({ suffix, label }) =>
    armsShown(context).map(({ arm: { name } }, arm) => ({
      band: label,
      arm,
      estimate: periodFigure(result, { measure: face.idOf(suffix), arm: name, area: context.area.id }),
    })),
  );
}

function facePanel(face: Face, cells: readonly Cell[], context: ChartContext, showRowNames: boolean): Panel {
  const arms = armsShown(context);
  const bars = cells.flatMap(({ band, arm, estimate }): Bar[] => {
    if (estimate === null) return [];
    const { arm: shownArm, style } = arms[arm];
    const named = band === SERVICE_BAND_COLUMNS[0].label && !showRowNames; // room at the right of the last panel
    const words = formatNumber(estimate.mean, face.decimals);
    const { meanLow, meanHigh } = estimate;
    return [
      {
        row: rowName(band),
        series: `${arm}`,
        low: 0,
        high: estimate.mean,
        colour: style.colour,
        words: named ? `${words} ${shownArm.title}` : words,
        wordsColour: style.textColour,
        interval: meanLow === null || meanHigh === null ? null : [meanLow, meanHigh],
      },
    ];
  });
  return barPanel({
    title: context.area.illustrative ? `${face.title} (illustrative)` : face.title,
    rows: SERVICE_BAND_COLUMNS.map(({ label }) => rowName(label)),
    bars,
    scale: niceScale(
      bars.map(({ high, interval }) => Math.max(high, interval?.[1] ?? 0)),
      4,
      true,
    ),
    width: 230,
    rowHeight: 44,
    showRowNames,
  });
}

function largest(cells: readonly Cell[]): { readonly band: string; readonly value: number } {
  const values = cells.map(({ band, estimate }) => ({ band, value: estimate?.mean ?? Number.NEGATIVE_INFINITY }));
  return values.reduce((most, one) => (one.value > most.value ? one : most));
}

function inWords(
  result: ComparisonResult,
  context: ChartContext,
  faces: readonly Face[],
  cells: readonly (readonly Cell[])[],
): string {
  return armsShown(context)
    .map(({ arm }, index) => {
      const bands = SERVICE_BAND_COLUMNS.map(({ label }) => {
        const [rate, number] = cells.map((face) => face.find((cell) => cell.band === label && cell.arm === index));
        const printed = [rate, number].map((cell, one) =>
          formatNumber(cell?.estimate?.mean ?? Number.NaN, faces[one].decimals),
        );
        return `${rowName(label)} ${printed[0]} % a year, ${printed[1]} people`;
      });
      return `With “${arm.title}”: ${bands.join('; ')}${retiredInWords(result, context, arm.name)}.`;
    })
    .join(' ');
}

/** Everybody who retires is in the last band. */
function retiredInWords(result: ComparisonResult, { area }: ChartContext, arm: string): string {
  const retired = periodFigure(result, { measure: 'po_retirements', arm, area: area.id });
  return retired === null ? '' : `, of whom ${formatNumber(retired.mean)} retired`;
}

function tableOf(context: ChartContext, faces: readonly Face[], cells: readonly (readonly Cell[])[]): Chart['table'] {
  const arms = armsShown(context);
  const columns = faces.flatMap(({ title }) => arms.map(({ arm }) => `${title}: ${arm.title}`));
  const rows = SERVICE_BAND_COLUMNS.map(({ label }) => [
    rowName(label),
    ...faces.flatMap((face, index) =>
      arms.map((_, arm) => {
        const cell = cells[index].find((one) => one.band === label && one.arm === arm);
        return formatNumber(cell?.estimate?.mean ?? Number.NaN, face.decimals);
      }),
    ),
  ]);
  return {
    caption: captionOf('Probation officers who left, by years of service', context),
    columns: ['Years of service', ...columns],
    rows,
  };
}
