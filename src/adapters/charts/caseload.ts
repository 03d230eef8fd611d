import type { ChartBuilder } from './chart.js';
import { periodFigure } from './read/figures.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { stackedArms } from './read/stackedArms.js';
import { row } from './spec/topLevel.js';
import { headlineOf } from './words/headline.js';

/** Where people stand, each once. Five parts and not four: the in-prison part is what early release moves. */
const PARTS = [
  { words: 'Court orders', measures: ['community_orders', 'suspended_orders'] },
  { words: 'In prison, before release', measures: ['prison_before_handover', 'prison_after_handover'] },
  { words: 'Recalled to prison', measures: ['recalled_population'] },
  { words: 'On licence', measures: ['licence_caseload'] },
  { words: 'Post-sentence supervision', measures: ['post_sentence_supervision'] },
];
const MEASURES = PARTS.flatMap(({ measures }) => measures);

/** People under supervision by where they stand, stacked, one panel an arm on one scale. */
export const caseload: ChartBuilder = (result, context) => {
  const stacked = stackedArms(result, context, PARTS);
  if (stacked === null) return null;
  const hasTotal = periodFigure(result, { measure: 'caseload', arm: context.scenario.name, area: context.area.id });
  return {
    id: 'caseload',
    headline: headlineOf(result, context, hasTotal ? 'caseload' : 'licence_caseload'),
    statistical: `People under a court order, before release from a sentence or after it, mean at each month’s end, ${captionOf(wholePeriod(result), context)}. People in prison are part of the caseload: earlier release moves them to licence. Five parts are shown because two of them are in prison for different reasons.`,
    spec: row(stacked.panels, 16),
    source: sourceLine(result, [], context.area.id),
    textAlternative: stacked.textAlternative,
    table: seriesTable(result, context, MEASURES, 'People under supervision by where they stand'),
    illustrative: context.area.illustrative,
  };
};
