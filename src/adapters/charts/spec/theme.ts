import type { TopLevelSpec } from 'vega-lite';
import { GRID, INK } from './palette.js';

export const FONT = 'Arial, Helvetica, sans-serif';
/** Nothing in a chart is set smaller. */
export const FONT_SIZE = 12;
/** Titles of panels, bold. */
export const TITLE_SIZE = 13;
/** Widest picture: the text width of an A4 page at 96 pixels an inch, so that print keeps the size of the letters. */
export const CHART_WIDTH = 700;

export const SCHEMA = 'https://vega.github.io/schema/vega-lite/v6.json';

const AXIS = {
  labelFont: FONT,
  titleFont: FONT,
  labelFontSize: FONT_SIZE,
  titleFontSize: FONT_SIZE,
  labelColor: INK,
  titleColor: INK,
  titleFontWeight: 'normal' as const,
  gridColor: GRID,
  domainColor: '#6F777B',
  tickColor: '#6F777B',
  labelAngle: 0,
};

/** Light grid, horizontal text, one sans-serif face at 12 or more, no frame. */
export const CONFIG: NonNullable<TopLevelSpec['config']> = {
  background: 'white',
  font: FONT,
  aria: false,
  view: { stroke: null },
  axis: AXIS,
  axisX: { grid: false },
  text: { font: FONT, fontSize: FONT_SIZE, color: INK },
  title: {
    font: FONT,
    fontSize: TITLE_SIZE,
    fontWeight: 'bold',
    color: INK,
    anchor: 'start',
    frame: 'group',
    subtitleFont: FONT,
    subtitleFontSize: FONT_SIZE,
    subtitleColor: INK,
  },
};
