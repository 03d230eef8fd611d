import type { Measure } from './measure.js';

export const unallocated: Measure = {
  id: 'unallocated',
  title: 'People without a named officer',
  unit: 'people',
  better: 'lower',
  definition: 'People whose case a community officer should hold and nobody holds at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('unallocated'),
};
