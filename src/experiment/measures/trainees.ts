import type { Measure } from './measure.js';

export const trainees: Measure = {
  id: 'trainees',
  title: 'Trainee probation officers',
  unit: 'people',
  better: 'neither',
  definition:
    'People in training to become a probation officer at the end of the month; each is also counted as one FTE among PSOs.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('trainees'),
};
