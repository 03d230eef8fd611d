import { poundsOf } from './cost.js';
import { discountFactor } from './discountFactor.js';
import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';
import { PRICE_BASE } from './priceBase.js';

export const costPresentValue: Measure = {
  id: 'cost_present_value',
  title: 'Present value of cost',
  unit: '£ million',
  better: 'lower',
  definition: `The same headings as the cost of staff, training and levers, in prices of ${PRICE_BASE}, each month discounted to the first day of the run at the Green Book's 3.5 % a year from the middle of the month.`,
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => (poundsOf(view) * discountFactor(view)) / POUNDS_PER_MILLION,
};
