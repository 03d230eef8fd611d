import type { Measure } from './measure.js';

export const poPromotions: Measure = {
  id: 'po_promotions',
  title: 'Probation officers promoted',
  unit: 'people',
  better: 'neither',
  definition: 'Probation officers who became senior probation officers in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_promotions'),
};
