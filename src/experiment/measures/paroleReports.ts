import type { Measure } from './measure.js';

export const paroleReports: Measure = {
  id: 'parole_reports',
  title: 'Reports for the Parole Board',
  unit: 'reports',
  better: 'neither',
  definition:
    'Reports for the Parole Board that community officers wrote in the month, at handover and before a release after a standard recall; the public weights give them no points.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('parole_reports'),
};
