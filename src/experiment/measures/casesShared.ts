import type { Measure } from './measure.js';

export const casesShared: Measure = {
  id: 'cases_shared',
  title: 'Cases taken by another unit',
  unit: 'cases',
  better: 'neither',
  definition:
    'Cases that a unit at its cap could not take and another unit of the region took, in the month; the person is supervised from there.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('cases_shared'),
};
