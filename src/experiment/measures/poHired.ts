import type { Measure } from './measure.js';

export const poHired: Measure = {
  id: 'po_hired',
  title: 'Qualified probation officers hired',
  unit: 'people',
  better: 'higher',
  definition: 'Probation officers hired from outside the service in the month, already qualified.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_hired'),
};
