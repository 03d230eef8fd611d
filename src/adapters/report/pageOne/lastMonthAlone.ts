import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import type { ChartContext } from '../../charts/chart.js';
import { differenceOf, seriesOf } from '../../charts/read/figures.js';
import { lastMonth } from '../../charts/read/periodInWords.js';
import { comparative, differenceSupport } from '../../charts/words/comparative.js';
import { formatMonth } from '../../charts/words/formatDate.js';
import { roundToSupport } from '../../charts/words/roundToSupport.js';

/**
 * What an average over the whole period hides where a lever begins late: `; in June 2028 alone, about 27 percentage
 * points lower`. One month has no interval of its own here, hence `about`. Empty for figures that are not averages. The difference of means is the mean of the paired differences.
 */
export function lastMonthAlone(result: ComparisonResult, context: ChartContext, measure: Measure): string {
  const { scenario, baseline, area } = context;
  const key = { measure: measure.id, area: area.id };
  const difference = differenceOf(result, { ...key, arm: scenario.name });
  const [here, there] = [scenario, baseline].map((arm) =>
    arm === null ? undefined : seriesOf(result, { ...key, arm: arm.name })?.at(-1)?.mean,
  );
  if (measure.summary !== 'mean' || difference === null || here === undefined || there === undefined) return '';
  const support = differenceSupport(difference, measure);
  const value = roundToSupport(here - there, support);
  const words = value === 0 ? 'hardly any' : `about ${comparative(value, support.decimals, measure)}`;
  return `; in ${formatMonth(lastMonth(result))} alone, ${words}`;
}
