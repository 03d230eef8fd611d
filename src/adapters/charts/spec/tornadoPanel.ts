import { textWidth, wrapText } from '../words/textWidth.js';
import { niceScale } from './niceScale.js';
import { CATEGORICAL, GREY_TEXT, INK } from './palette.js';
import type { Layer, Panel } from './specTypes.js';
import { FONT_SIZE, TITLE_SIZE } from './theme.js';

/** One assumption: from the lowest to the highest difference over its range. */
export interface TornadoRow {
  readonly name: string;
  /** differences at the ends of the bar, and the values of the assumption that give them */
  readonly low: number;
  readonly lowLabel: string;
  readonly high: number;
  readonly highLabel: string;
  /** difference at the present value */
  readonly present: number;
  /** at the right: present value and where the sign changes */
  readonly words: string;
}

export interface TornadoPanel {
  readonly title: string;
  readonly subtitle: string;
  /** from the top down */
  readonly rows: readonly TornadoRow[];
  readonly width: number;
}

const ROW_HEIGHT = 28;
/** half a diamond and a little more, where it stands at the end of a bar */
const AIR = 9;
const ROUNDS = 3;
/** White behind the values first, so that the zero line does not cut them. */
const HALO_AND_INK = [{ stroke: 'white', strokeWidth: 6 }, {}];

/** Bars on a common axis with a zero line, each with the values at its ends and a mark at the present value. */
export function tornadoPanel({ title, subtitle, rows, width }: TornadoPanel): Panel {
  const scale = niceScale(reachWithLabels(rows, width), 5);
  const y = {
    field: 'name',
    type: 'nominal' as const,
    sort: rows.map(({ name }) => name),
    title: null,
    scale: { paddingInner: 0.35, paddingOuter: 0.15 },
    axis: { labelLimit: 190, ticks: false, domain: false, labelPadding: 6 },
  };
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...scale.domain], nice: false },
    axis: {
      values: [...scale.ticks],
      tickCount: scale.ticks.length,
      labelExpr: `(datum.value > 0 ? '+' : '') + format(datum.value, '${scale.format}')`,
      labelFlush: false,
      labelOverlap: false,
      grid: true,
    },
  };
  const ends = [
    { field: 'low', text: 'lowLabel', align: 'right' as const, dx: -AIR },
    { field: 'high', text: 'highLabel', align: 'left' as const, dx: AIR },
  ];
  const layers: Layer[] = [
    {
      mark: { type: 'bar', color: CATEGORICAL[1], minBandSize: 2 },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
    },
    {
      data: { values: [{ at: 0 }] },
      mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
      encoding: { x: { ...x, field: 'at' } },
    },
    ...ends.flatMap(({ field, text, align, dx }) =>
      HALO_AND_INK.map(
        (paint): Layer => ({
          mark: { type: 'text', align, baseline: 'middle', dx, color: INK, ...paint },
          encoding: { x: { ...x, field }, y, text: { field: text } },
        }),
      ),
    ),
    {
      mark: { type: 'point', shape: 'diamond', filled: true, size: 70, color: 'white', stroke: INK, opacity: 1 },
      encoding: { x: { ...x, field: 'present' }, y },
    },
    {
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: 10, color: INK },
      encoding: { x: { value: width }, y, text: { field: 'words' } },
    },
  ];
  return {
    title: {
      text: wrapText(title, width + 280, TITLE_SIZE, true),
      subtitle: wrapText(subtitle, width + 280, FONT_SIZE),
      subtitleColor: GREY_TEXT,
      offset: 8,
    },
    width,
    height: rows.length * ROW_HEIGHT,
    data: { values: [...rows] },
    layer: layers,
  };
}

/** What the axis must cover so that the labels beside the bars stay inside the panel; zero included. */
function reachWithLabels(rows: readonly TornadoRow[], width: number): number[] {
  let [from, to] = [Math.min(0, ...rows.map(({ low }) => low)), Math.max(0, ...rows.map(({ high }) => high))];
  if (from === to) to = from + 1;
  for (let round = 0; round < ROUNDS; round++) {
    const unit = (to - from) / width;
    const room = (label: string) => (textWidth(label, FONT_SIZE) + 2 * AIR) * unit;
    from = Math.min(from, ...rows.map(({ low, lowLabel }) => low - room(lowLabel)));
    to = Math.max(to, ...rows.map(({ high, highLabel }) => high + room(highLabel)));
  }
  return [from, to];
}
