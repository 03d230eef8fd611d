import type { Measure } from './measure.js';

export const poMovesToHeadquarters: Measure = {
  id: 'po_moves_to_headquarters',
  title: 'Probation officers who moved to headquarters',
  unit: 'people',
  better: 'neither',
  definition:
    'Probation officers who moved to headquarters or another part of the department in the month; not leavers in the published series, and yet gone from the service.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_moves_to_headquarters'),
};
