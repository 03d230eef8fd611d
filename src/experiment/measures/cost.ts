import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';

export const cost: Measure = {
  id: 'cost',
  title: 'Cost of staff, training and levers',
  unit: '£ million',
  better: 'lower',
  definition:
    'Pay with employer pension, training, and the payments that levers make, at the pay rates of the base year of the data and the awards of levers since; not discounted.',
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => (view.get('cost_pay') + view.get('cost_training') + view.get('cost_levers')) / POUNDS_PER_MILLION,
};
