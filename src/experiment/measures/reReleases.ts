import type { Measure } from './measure.js';

export const reReleases: Measure = {
  id: 're_releases',
  title: 'Re-releases after recall',
  unit: 'people',
  better: 'neither',
  definition: 'Releases of recalled people in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('re_releases'),
};
