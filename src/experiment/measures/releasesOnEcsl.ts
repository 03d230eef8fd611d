import type { Measure } from './measure.js';

export const releasesOnEcsl: Measure = {
  id: 'releases_on_ecsl',
  title: 'Releases under ECSL',
  unit: 'people',
  better: 'neither',
  definition:
    'First releases in the month before the release date under the End of Custody Supervised Licence; whoever could also go earlier on home detention curfew is counted there.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('releases_on_ecsl'),
};
