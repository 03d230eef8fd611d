import type { TopLevelSpec } from 'vega-lite';
import type { Chart } from './chart.js';
import { CHART_WIDTH, FONT, FONT_SIZE } from './spec/theme.js';
import { wrapText } from './words/textWidth.js';

const REMINDER = 'A what-if on published and assumed figures, not a forecast and not an official statistic.';

/**
 * A spec that carries its words inside, because pictures get copied: titles, source, run, and *illustrative* where it applies.
 * The run is named in the source line.
 */
export function exportedSpec(chart: Chart): TopLevelSpec {
  const headline = chart.illustrative ? `${chart.headline} (illustrative)` : chart.headline;
  const below = [chart.statistical, chart.source, REMINDER].flatMap((text) =>
    wrapText(text, CHART_WIDTH - 20, FONT_SIZE),
  );
  return {
    ...chart.spec,
    description: chart.textAlternative,
    title: {
      text: wrapText(headline, CHART_WIDTH - 20, 16, true),
      subtitle: below,
      font: FONT,
      fontSize: 16,
      fontWeight: 'bold',
      subtitleFont: FONT,
      subtitleFontSize: FONT_SIZE,
      subtitlePadding: 6,
      anchor: 'start',
      frame: 'bounds',
      offset: 16,
    },
  };
}
