import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';

export const costTraining: Measure = {
  id: 'cost_training',
  title: 'Cost of training',
  unit: '£ million',
  better: 'lower',
  definition: 'Cost of the training of those who start as trainees, without their pay; not discounted.',
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('cost_training') / POUNDS_PER_MILLION,
};
