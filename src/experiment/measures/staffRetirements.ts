import type { Measure } from './measure.js';

export const staffRetirements: Measure = {
  id: 'staff_retirements',
  title: 'Staff who retired',
  unit: 'people',
  better: 'neither',
  definition:
    'Probation officers, probation services officers and senior probation officers with 15 years of service or more who retired in the month; they are counted among those who left, too.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('staff_retirements'),
};
