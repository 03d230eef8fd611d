import type { Measure } from './measure.js';

export const traineesStarted: Measure = {
  id: 'trainees_started',
  title: 'Trainees who started',
  unit: 'people',
  better: 'higher',
  definition: 'People who started training to become a probation officer in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('trainees_started'),
};
