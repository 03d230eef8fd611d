import type { Measure } from './measure.js';

export const poLeavers: Measure = {
  id: 'po_leavers',
  title: 'Probation officers who left',
  unit: 'people',
  better: 'lower',
  definition:
    'Probation officers who left the service in the month; promotions and moves to headquarters are not counted, as in the published series.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_leavers'),
};
