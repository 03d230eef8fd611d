import { niceScale } from './niceScale.js';
import { GREY_TEXT, INK, TWO_SERIES } from './palette.js';
import type { Layer, Panel } from './specTypes.js';

export interface ForestRow {
  readonly name: string;
  /** per cent of the level compared with; NaN where that level is zero */
  readonly mean: number;
  readonly low: number;
  readonly high: number;
  /** the difference in its own unit, with its interval */
  readonly words: string;
}

const ROW_HEIGHT = 24;
const WIDTH = 210;
/** Per cent beyond which a row is cut, so that one small level does not squeeze all others. */
const MOST = 50;

/** Points with intervals on either side of a zero line, a row a measure, the words at the right. */
export function forestPanel(rows: readonly ForestRow[], illustrative: boolean): Panel {
  const cut = (value: number) => Math.min(Math.max(value, -MOST), MOST);
  const reach = Math.max(1, ...rows.flatMap(({ low, high }) => [Math.abs(cut(low)), Math.abs(cut(high))]));
  const scale = niceScale([-reach, reach], 2);
  const values = rows.map(({ name, mean, low, high, words }) => ({
    name,
    mean: cut(mean),
    low: cut(low),
    high: cut(high),
    words: Math.abs(mean) > MOST ? `${words}, beyond ${MOST} %` : words,
  }));
  const y = {
    field: 'name',
    type: 'nominal' as const,
    sort: rows.map(({ name }) => name),
    title: null,
    axis: { labelLimit: 260, ticks: false, domain: false, labelPadding: 6, grid: true },
  };
  const x = {
    type: 'quantitative' as const,
    title: null,
    scale: { domain: [...scale.domain], nice: false },
    axis: {
      values: [...scale.ticks],
      tickCount: scale.ticks.length,
      labelExpr: `(datum.value > 0 ? '+' : '') + format(datum.value, '${scale.format}') + ' %'`,
      grid: true,
    },
  };
  const layers: Layer[] = [
    {
      data: { values: [{ at: 0 }] },
      mark: { type: 'rule', color: INK, strokeWidth: 1.5 },
      encoding: { x: { ...x, field: 'at' } },
    },
    {
      mark: { type: 'rule', color: TWO_SERIES[0], strokeWidth: 2.5 },
      encoding: { x: { ...x, field: 'low' }, x2: { field: 'high' }, y },
    },
    {
      mark: { type: 'point', filled: true, size: 60, color: TWO_SERIES[0], opacity: 1 },
      encoding: { x: { ...x, field: 'mean' }, y },
    },
    {
      mark: { type: 'text', align: 'left', baseline: 'middle', color: INK, dx: 8 },
      encoding: { x: { value: WIDTH }, y, text: { field: 'words' } },
    },
  ];
  return {
    title: {
      text: `Difference in %${illustrative ? ' (illustrative)' : ''}`,
      subtitle: 'left of the line: lower with the scenario; right: higher',
      subtitleColor: GREY_TEXT,
      offset: 8,
    },
    width: WIDTH,
    height: rows.length * ROW_HEIGHT,
    data: { values },
    layer: layers,
  };
}
