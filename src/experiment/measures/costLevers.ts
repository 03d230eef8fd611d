import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';

export const costLevers: Measure = {
  id: 'cost_levers',
  title: 'Payments that levers make',
  unit: '£ million',
  better: 'lower',
  definition: 'Payments that a lever makes, for example a retention payment; not discounted.',
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('cost_levers') / POUNDS_PER_MILLION,
};
