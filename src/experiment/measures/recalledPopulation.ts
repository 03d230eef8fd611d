import type { Measure } from './measure.js';

export const recalledPopulation: Measure = {
  id: 'recalled_population',
  title: 'People recalled to prison',
  unit: 'people',
  better: 'lower',
  definition: 'People back in prison on recall at the end of the month; the community officer keeps the case.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('recalled'),
};
