import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { comparisonsOf } from '../../charts/read/mainComparison.js';
import { whenInShort } from '../../charts/read/periodInWords.js';
import { differenceUnit } from '../../charts/words/amountInWords.js';
import type { Html } from '../html/html.js';
import { table } from '../html/table.js';
import { officerYearInWords } from '../money/officerYearInWords.js';
import { printedDifference } from './fiveRows.js';

const COLUMNS = ['staff_in_post_fte', 'wmt_percent', 'cost'];

/** Every comparison in one line with its cost, so that what buys officers stands beside what it costs. Null with a single one. */
export function otherArms(result: ComparisonResult, context: ChartContext): Html | null {
  const comparisons = comparisonsOf(result);
  if (comparisons.length < 2) return null;
  const measures = COLUMNS.flatMap((id) => context.measures.filter((measure) => measure.id === id));
  const bases = [...new Set(comparisons.map(({ baseline }) => baseline?.title))];
  const against = bases.length === 1 ? `, compared with “${bases[0]}”` : '';
  return table({
    caption: `All scenarios of this run side by side: difference (${result.draft ? 'middle 80 % of outcomes' : 'interval'})${against}`,
    columns: [
      'Scenario',
      ...measures.map((measure) => `${measure.title}, ${differenceUnit(measure)}, ${whenInShort(measure, result)}`),
      'Cost of an officer-year',
    ],
    wordColumns: [measures.length + 1],
    className: 'arms',
    rows: comparisons.map(({ scenario, baseline }) => [
      against === '' ? `${scenario.title}, compared with ${baseline?.title}` : scenario.title,
      ...measures.map((measure) => {
        const [difference, interval] = printedDifference(result, { ...context, scenario, baseline }, measure);
        return interval === '' ? difference : `${difference} (${interval})`;
      }),
      officerYearInWords(result, { scenario, baseline }, context.area.id) ?? '',
    ]),
  });
}
