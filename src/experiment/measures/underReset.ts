import type { Measure } from './measure.js';

export const underReset: Measure = {
  id: 'under_reset',
  title: 'People without contact under Reset',
  unit: 'people',
  better: 'neither',
  definition:
    'People in the final third of an order or licence, or on post-sentence supervision, whose contact has stopped under Reset at the end of the month; they carry no measured work and can still be recalled or breached.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('without_contact_under_reset'),
};
