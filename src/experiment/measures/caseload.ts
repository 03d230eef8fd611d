import type { Measure } from './measure.js';

export const caseload: Measure = {
  id: 'caseload',
  title: 'People under supervision',
  unit: 'people',
  better: 'neither',
  definition:
    'People under a court order, before release from a sentence, or supervised after it, at the end of the month; each person once, people in prison under sentence included.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('caseload'),
};
