import type { Measure } from './measure.js';

export const traineesDroppedOut: Measure = {
  id: 'trainees_dropped_out',
  title: 'Trainees who did not finish',
  unit: 'people',
  better: 'lower',
  definition: 'Trainees who ended their training without qualifying in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('trainees_dropped_out'),
};
