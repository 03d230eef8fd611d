import type { Measure } from '../../../experiment/measures/measure.js';
import type { ComparisonResult } from '../../../experiment/result.js';
import type { BreakEven } from '../../../experiment/resultOverTime.js';
import type { ChartContext } from '../chart.js';
import { measureOf } from '../read/figures.js';
import { withUnit } from './amountInWords.js';
import { formatMonth } from './formatDate.js';
import { formatNumber } from './formatNumber.js';

/** What breaks even: `probation officer years`, or `money, with probation officer years at £50,000 each`. */
export function whatBreaksEven(one: BreakEven, context: Pick<ChartContext, 'measures'>): string {
  const measure = measureOf(context, one.benefitMeasure);
  const name = benefitName(measure);
  if (one.worthPounds === null) return name;
  const worth = withUnit(formatNumber(one.worthPounds, Number.isInteger(one.worthPounds) ? 0 : 2), '£');
  return `money, with ${name} at ${worth} each${measure.summary === 'sum' ? '' : ' and year'}`;
}

export function benefitName({ title }: Measure): string {
  return `${title.charAt(0).toLowerCase()}${title.slice(1)}`;
}

/** True where nothing at all differs between the two arms: there is nothing to break even. */
export function differsNowhere({ net, cost }: BreakEven): boolean {
  return [...net, ...cost].every(({ q10, q90, mean }) => q10 === 0 && q90 === 0 && mean === 0);
}

/** `not within 5 years in 22 of 30 futures`, of the most years that the period holds; or by its end where it holds none. */
export function notReached(one: BreakEven): string {
  const last = one.notWithin.at(-1);
  const of = `of ${one.replications} futures`;
  if (!last) return `not by the end of the run in ${one.notByTheEnd} ${of}`;
  return `not within ${last.years} ${last.years === 1 ? 'year' : 'years'} in ${last.count} ${of}`;
}

/** Month-end by which half of the futures have broken even; null where fewer do. */
export function halfBy(result: ComparisonResult, { monthsUntil, beginsAt }: BreakEven): string | null {
  return monthsUntil.half === null ? null : result.months[beginsAt + monthsUntil.half];
}

/** The whole finding in one line, without what it is about. */
export function breakEvenInWords(result: ComparisonResult, one: BreakEven): string {
  if (differsNowhere(one)) return 'nothing differs between the two';
  if (one.atOnce === one.replications) return `never behind in any of ${one.replications} futures`;
  const half = halfBy(result, one);
  if (half === null) return notReached(one);
  const when = one.monthsUntil.half === 0 ? 'at once' : `by ${formatMonth(half)}`;
  return `${when} in half of the futures, ${notReached(one)}`;
}
