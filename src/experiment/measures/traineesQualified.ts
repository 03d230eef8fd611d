import type { Measure } from './measure.js';

export const traineesQualified: Measure = {
  id: 'trainees_qualified',
  title: 'Trainees who qualified',
  unit: 'people',
  better: 'higher',
  definition: 'Trainees who qualified as probation officers in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('trainees_qualified'),
};
