import type { Measure } from './measure.js';

export const releases: Measure = {
  id: 'releases',
  title: 'Releases from a sentence',
  unit: 'people',
  better: 'neither',
  definition: 'First releases from a custodial sentence in the month; re-releases after recall are not counted.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('releases'),
};
