import type { Measure } from './measure.js';

export const poReturned: Measure = {
  id: 'po_returned',
  title: 'Former probation officers back in post',
  unit: 'people',
  better: 'higher',
  definition:
    'Probation officers who had left the service and took up a post again in the month; not counted as hired.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_returned'),
};
