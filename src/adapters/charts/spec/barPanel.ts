import { wrapText } from '../words/textWidth.js';
import type { NiceScale } from './niceScale.js';
import { INK } from './palette.js';
import type { Layer, Panel } from './specTypes.js';
import { TITLE_SIZE } from './theme.js';

/** One horizontal bar: from `low` to `high`, with its words at its right end. */
export interface Bar {
  readonly row: string;
  readonly low: number;
  readonly high: number;
  readonly colour: string;
  readonly words: string;
  readonly wordsColour?: string;
  /** where a row holds several bars: position within the row */
  readonly series?: string;
  /** the interval of the mean as a thin rule */
  readonly interval?: readonly [number, number] | null;
}

export interface BarPanel {
  readonly title: string;
  /** from the top down */
  readonly rows: readonly string[];
  readonly bars: readonly Bar[];
  readonly scale: NiceScale;
  readonly width: number;
  readonly rowHeight: number;
  readonly showRowNames: boolean;
  /** where the words stand: at the right end of each bar if absent */
  readonly wordsStand?: 'in a column';
}

/** Room for a column of words: a difference with its interval. */
const WORDS_WIDTH = 190;

/** Horizontal bars from a common axis. Values are printed at the bars, so that the axis itself can stay light. */
export function barPanel(panel: BarPanel): Panel {
  const hasSeries = panel.bars.some(({ series }) => series !== undefined);
  const series = [...new Set(panel.bars.map((bar) => bar.series ?? ''))];
  const y = {
    field: 'row',
    type: 'nominal' as const,
    title: null,
    sort: [...panel.rows],
    scale: { domain: [...panel.rows], paddingInner: 0.25, paddingOuter: 0.1 }, // a row without a figure keeps its place
    axis: panel.showRowNames
      ? { labelLimit: 220, ticks: false, domain: true, labelPadding: 6 }
      : { labels: false, ticks: false, domain: true },
  };
  const yOffset = hasSeries ? { yOffset: { field: 'series', type: 'nominal' as const, sort: series } } : {};
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...panel.scale.domain], nice: false },
    axis: {
      values: [...panel.scale.ticks],
      tickCount: panel.scale.ticks.length,
      format: panel.scale.format,
      labelFlush: false,
      labelOverlap: false,
      grid: true,
    },
  };
  const values = panel.bars.map((bar) => ({
    row: bar.row,
    series: bar.series ?? '',
    low: bar.low,
    high: bar.high,
    colour: bar.colour,
    words: bar.words,
    wordsColour: bar.wordsColour ?? INK,
    wordsAt: Math.max(bar.low, bar.high, bar.interval?.[1] ?? Number.NEGATIVE_INFINITY),
    from: bar.interval?.[0] ?? null,
    to: bar.interval?.[1] ?? null,
  }));
  const inColumn = panel.wordsStand === 'in a column';
  const layers: Layer[] = [
    {
      mark: { type: 'bar', stroke: 'white', strokeWidth: 1 },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y, ...yOffset, color: raw('colour') },
    },
    {
      transform: [{ filter: 'isValid(datum.from)' }],
      mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
      encoding: { x: { ...x, field: 'from' }, x2: { field: 'to' }, y, ...yOffset },
    },
    ...(panel.scale.domain[0] < 0 ? [zeroLine(x)] : []),
    {
      mark: { type: 'text', align: 'left', baseline: 'middle', dx: inColumn ? 10 : 4 },
      encoding: {
        x: inColumn ? { value: panel.width } : { ...x, field: 'wordsAt' },
        y,
        ...yOffset,
        text: { field: 'words' },
        color: raw('wordsColour'),
      },
    },
  ];
  return {
    title: { text: wrapText(panel.title, panel.width + (inColumn ? WORDS_WIDTH : 14), TITLE_SIZE, true), offset: 8 },
    width: panel.width,
    height: panel.rows.length * panel.rowHeight,
    data: { values },
    layer: layers,
  };
}

/** Where bars go both ways. */
const zeroLine = (x: object): Layer => ({
  data: { values: [{ at: 0 }] },
  mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
  encoding: { x: { ...x, field: 'at', type: 'quantitative' } },
});

const raw = (field: string) => ({ field, type: 'nominal' as const, scale: null, legend: null });
