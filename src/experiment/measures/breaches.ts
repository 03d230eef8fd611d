import type { Measure } from './measure.js';

export const breaches: Measure = {
  id: 'breaches',
  title: 'Breaches taken to court',
  unit: 'people',
  better: 'neither',
  definition:
    'Breaches of community and suspended sentence orders taken back to court in the month; recalls from licence are not breaches.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('breaches'),
};
