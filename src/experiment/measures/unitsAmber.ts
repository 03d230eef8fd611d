import type { Measure } from './measure.js';

export const unitsAmber: Measure = {
  id: 'units_amber',
  title: 'Units in amber',
  unit: 'units',
  better: 'lower',
  definition:
    'Delivery units that stood at amber under the Prioritising Probation Framework in the month, where a scenario says at what workload they turn.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('units_amber'),
};
