import type { Measure } from './measure.js';

export const releasesOnHdc: Measure = {
  id: 'releases_on_hdc',
  title: 'Releases on home detention curfew',
  unit: 'people',
  better: 'neither',
  definition: 'First releases in the month before the release date on home detention curfew.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('releases_on_hdc'),
};
