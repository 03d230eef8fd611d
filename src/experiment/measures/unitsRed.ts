import type { Measure } from './measure.js';

export const unitsRed: Measure = {
  id: 'units_red',
  title: 'Units in red',
  unit: 'units',
  better: 'lower',
  definition:
    'Delivery units that stood at red under the Prioritising Probation Framework in the month, where a scenario says at what workload they turn.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('units_red'),
};
