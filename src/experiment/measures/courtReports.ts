import type { Measure } from './measure.js';

export const courtReports: Measure = {
  id: 'court_reports',
  title: 'Reports for courts',
  unit: 'reports',
  better: 'neither',
  definition:
    'Pre-sentence reports that case holders wrote in the month; those that court teams write are not counted.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('court_reports'),
};
