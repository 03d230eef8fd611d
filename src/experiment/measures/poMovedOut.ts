import type { Measure } from './measure.js';

export const poMovedOut: Measure = {
  id: 'po_moved_out',
  title: 'Probation officers who moved to another region',
  unit: 'people',
  better: 'neither',
  definition:
    'Probation officers who left for a post in another simulated region in the month, because pay there is better; not leavers.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_moved_out'),
};
