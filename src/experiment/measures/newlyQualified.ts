import type { Measure } from './measure.js';

export const newlyQualified: Measure = {
  id: 'newly_qualified',
  title: 'Newly qualified probation officers',
  unit: 'people',
  better: 'neither',
  definition: 'Probation officers in the newly qualified stage at the end of the month, whose workload is reduced.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('newly_qualified_heads'),
};
