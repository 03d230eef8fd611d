import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { MonthView } from './measure.js';

/** Weight of a pound of the month, from its middle: 1 on the first day of the run, 1 / (1 + rate) a year later. */
export function discountFactor(view: MonthView): number {
  const years = (view.daysFromStart - view.days / 2) / DAYS_PER_YEAR;
  return (1 + view.get('discount_rate')) ** -years;
}
