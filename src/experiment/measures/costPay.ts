import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';

export const costPay: Measure = {
  id: 'cost_pay',
  title: 'Cost of pay and pension',
  unit: '£ million',
  better: 'lower',
  definition:
    'Pay and employer pension of PO, PSO, SPO and trainees, at the pay rates of the base year of the data and the awards of levers since; not discounted.',
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('cost_pay') / POUNDS_PER_MILLION,
};
