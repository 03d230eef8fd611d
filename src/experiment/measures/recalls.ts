import type { Measure } from './measure.js';

export const recalls: Measure = {
  id: 'recalls',
  title: 'Recalls to prison',
  unit: 'people',
  better: 'lower',
  definition: 'Recalls of people on licence in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('recalls'),
};
