import type { Measure } from './measure.js';

export const recallsUnderReset: Measure = {
  id: 'recalls_under_reset',
  title: 'Recalls under Reset',
  unit: 'people',
  better: 'neither',
  definition: 'Recalls in the month of people on licence whose contact had stopped under Reset.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('recalls_under_reset'),
};
