import { inThreeDigits } from '../words/about.js';
import { wrapText } from '../words/textWidth.js';
import { endLabelLayer } from './endLabels.js';
import { niceScale } from './niceScale.js';
import { INK } from './palette.js';
import type { Layer, Panel } from './specTypes.js';
import { TITLE_SIZE } from './theme.js';
import { dayOf, timeAxis } from './timeAxis.js';
import type { DatedValue } from './timePanel.js';

export interface StackedLayer {
  readonly label: string;
  readonly colour: string;
  readonly points: readonly DatedValue[];
}

export interface StackedPanel {
  readonly title: string;
  /** from the bottom up, all on the same dates */
  readonly layers: readonly StackedLayer[];
  /** highest total in any panel beside this one */
  readonly most: number;
  readonly width: number;
  readonly height: number;
  readonly labelWidth: number;
}

interface Slice {
  readonly layer: StackedLayer;
  readonly rows: readonly { readonly date: string; readonly low: number; readonly high: number }[];
}

/** Areas on top of one another from zero, white between them, each named with its last value at its right end. */
export function stackedPanel(panel: StackedPanel): Panel {
  const scale = niceScale([0, panel.most], 5, true);
  const slices = stack(panel.layers);
  const dates = panel.layers[0].points.map(({ date }) => date);
  const areas = slices.map(
    ({ layer, rows }): Layer => ({
      data: { values: rows.map((one) => ({ ...one, day: dayOf(one.date) })) },
      mark: { type: 'area', color: layer.colour, opacity: 1, line: { color: 'white', strokeWidth: 1.5 } },
      encoding: {
        x: timeAxis(dates, panel.width),
        y: {
          field: 'high',
          type: 'quantitative',
          stack: null,
          title: null,
          scale: { domain: [...scale.domain], nice: false },
          axis: { values: [...scale.ticks], tickCount: scale.ticks.length, format: scale.format },
        },
        y2: { field: 'low' },
      },
    }),
  );
  const labels = slices.map(({ layer, rows }) => {
    const last = rows[rows.length - 1];
    const words = `${layer.label} ${inThreeDigits(last.high - last.low)}`;
    return { label: words, at: (last.low + last.high) / 2, date: last.date, colour: INK, swatch: layer.colour };
  });
  const room = { domain: scale.domain, height: panel.height, most: panel.labelWidth };
  return {
    title: { text: wrapText(panel.title, panel.width + panel.labelWidth, TITLE_SIZE, true), offset: 8 },
    width: panel.width,
    height: panel.height,
    layer: [...areas, ...endLabelLayer(labels, room)],
  };
}

function stack(layers: readonly StackedLayer[]): Slice[] {
  const below = layers[0].points.map(() => 0);
  return layers.map((layer) => {
    const rows = layer.points.map(({ date, value }, month) => {
      const low = below[month];
      below[month] = low + value;
      return { date, low, high: below[month] };
    });
    return { layer, rows };
  });
}
