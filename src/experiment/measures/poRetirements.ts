import type { Measure } from './measure.js';

export const poRetirements: Measure = {
  id: 'po_retirements',
  title: 'Probation officers who retired',
  unit: 'people',
  better: 'neither',
  definition:
    'Of the probation officers who left the service in the month, those with 15 years of service or more who retired: an assumed share of the published leaving rate that no claim, no pay and no lever on leaving moves.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_retirements'),
};
