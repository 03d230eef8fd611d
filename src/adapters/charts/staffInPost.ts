import type { ChartBuilder } from './chart.js';
import { BANDS_IN_WORDS } from './read/bandsOf.js';
import { measureOf } from './read/figures.js';
import { measurePanel } from './read/measurePanel.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { column } from './spec/topLevel.js';
import { headlineOf } from './words/headline.js';
import { seriesInWords } from './words/seriesInWords.js';

const GRADES = ['staff_in_post_fte', 'pso_in_post_fte', 'spo_in_post_fte'];

/** Staff in post by grade, published points joined to the projection, one panel a grade with an axis of its own. */
export const staffInPost: ChartBuilder = (result, context) => {
  const size = { width: 510, height: 130, labelWidth: 120 };
  const shown = GRADES.flatMap((id) => {
    const panel = measurePanel(result, context, id, size);
    return panel ? [{ id, panel }] : [];
  });
  if (shown.length === 0) return null;
  const ids = shown.map(({ id }) => id);
  return {
    id: 'staff-in-post',
    headline: headlineOf(result, context, ids[0]),
    statistical: `Staff in post by grade, FTE, ${captionOf(wholePeriod(result), context)}. ${BANDS_IN_WORDS}. Dots are published figures. Axes do not start at zero.`,
    spec: column(shown.map(({ panel }) => panel)),
    source: sourceLine(result, ids, context.area.id),
    textAlternative: ids.map((id) => seriesInWords(result, context, id)).join(' '),
    table: seriesTable(result, context, ids, `${ids.map((id) => measureOf(context, id).title).join(', ')}`),
    illustrative: context.area.illustrative,
  };
};
