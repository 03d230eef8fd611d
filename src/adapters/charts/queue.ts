import type { ChartBuilder } from './chart.js';
import { wholePeriod } from './read/periodInWords.js';
import { captionOf, seriesTable } from './read/seriesTable.js';
import { sourceLine } from './read/sourceLine.js';
import { stackedArms } from './read/stackedArms.js';
import { row } from './spec/topLevel.js';
import { headlineOf } from './words/headline.js';

/** The highest risk at the bottom, where areas are compared best. */
const PARTS = [
  { words: 'Very high risk', measures: ['unallocated_very_high'] },
  { words: 'High risk', measures: ['unallocated_high'] },
  { words: 'Medium risk', measures: ['unallocated_medium'] },
  { words: 'Low risk', measures: ['unallocated_low'] },
];
/** people on average below which there is no queue to draw */
const FEWEST = 1;

/** Who waits for an officer, by risk of serious harm, stacked, one panel an arm on one scale; none where nobody waits. */
export const queue: ChartBuilder = (result, context) => {
  const stacked = stackedArms(result, context, PARTS);
  if (stacked === null || stacked.most < FEWEST) return null;
  const ids = PARTS.flatMap(({ measures }) => measures);
  return {
    id: 'queue',
    headline: headlineOf(result, context, 'unallocated'),
    statistical: `People whose case a community officer should hold and nobody holds, by risk of serious harm, mean at each month’s end, ${captionOf(wholePeriod(result), context)}.`,
    spec: row(stacked.panels, 16),
    source: sourceLine(result, [], context.area.id),
    textAlternative: stacked.textAlternative,
    table: seriesTable(result, context, ids, 'People without a named officer by risk of serious harm'),
    illustrative: context.area.illustrative,
  };
};
