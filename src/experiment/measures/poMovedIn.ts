import type { Measure } from './measure.js';

export const poMovedIn: Measure = {
  id: 'po_moved_in',
  title: 'Probation officers who came from another region',
  unit: 'people',
  better: 'neither',
  definition:
    'Probation officers who took up a post in the month coming from another simulated region, because pay is better; not counted as hired.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_moved_in'),
};
