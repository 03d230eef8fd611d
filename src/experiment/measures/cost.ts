import { COST_HEADINGS } from './costByHeading.js';
import type { Measure, MonthView } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';
import { PRICE_BASE } from './priceBase.js';

export const cost: Measure = {
  id: 'cost',
  title: 'Cost of staff, training and levers',
  unit: '£ million',
  better: 'lower',
  definition: `Pay and local supplements, employer's pension and National Insurance, training, recruitment, agency officers, and the payments that levers make, in prices of ${PRICE_BASE}; not discounted.`,
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => poundsOf(view) / POUNDS_PER_MILLION,
};

/** Pounds of the month over all headings. */
export function poundsOf(view: MonthView): number {
  return COST_HEADINGS.reduce((sum, { column }) => sum + view.get(column), 0);
}
