import { wrapText } from '../words/textWidth.js';
import type { Layer } from './specTypes.js';
import { spreadLabels } from './spreadLabels.js';
import { FONT_SIZE } from './theme.js';
import { dayOf } from './timeAxis.js';

const LINE_HEIGHT = 14;
const AIR = 4;

export interface EndLabel {
  readonly label: string;
  /** where its line ends, in data units */
  readonly at: number;
  readonly date: string;
  readonly colour: string;
  /** colour of a square before the words, for areas whose colour is too light for text */
  readonly swatch?: string;
}

interface Room {
  readonly domain: readonly [number, number];
  readonly height: number;
  /** widest line, in pixels */
  readonly most: number;
}

/** Labels at the right end of their lines, wrapped and kept apart. Positions are pixels from the top of the panel. */
export function endLabelLayer(labels: readonly EndLabel[], { domain, height, most }: Room): Layer[] {
  if (labels.length === 0) return [];
  const wrapped = labels.map(({ label }) => wrapText(label, most, FONT_SIZE));
  const pixel = (value: number) => ((domain[1] - value) / (domain[1] - domain[0])) * height;
  const places = spreadLabels(
    labels.map(({ at }) => pixel(at)),
    wrapped.map((lines) => lines.length * LINE_HEIGHT + AIR),
    [0, height],
  );
  return labels.flatMap((label, index) => {
    const top = (line: number) => places[index] + (line - (wrapped[index].length - 1) / 2) * LINE_HEIGHT;
    const shift = label.swatch === undefined ? 7 : 22;
    const texts = wrapped[index].map((text, line) =>
      textAt(label.date, top(line), { text, color: label.colour, dx: shift }),
    );
    if (label.swatch === undefined) return texts;
    return [textAt(label.date, top(0), { text: '\u25A0', color: label.swatch, dx: 7 }), ...texts];
  });
}

function textAt(date: string, top: number, mark: { text: string; color: string; dx: number }): Layer {
  return {
    data: { values: [{ day: dayOf(date) }] },
    mark: { type: 'text', align: 'left', baseline: 'middle', ...mark },
    encoding: {
      x: { field: 'day', type: 'quantitative' },
      y: { value: Math.round(top * 10) / 10 },
    },
  };
}
