import type { Measure } from './measure.js';

export const unpaidWorkHoursOutstanding: Measure = {
  id: 'unpaid_work_hours_outstanding',
  title: 'Unpaid work hours still to be worked',
  unit: 'hours',
  better: 'lower',
  definition:
    'Hours of unpaid work that courts have ordered and nobody has worked yet, at the end of the month, each order being worked off evenly until its last day; 3,978,852 hours were published for 27 November 2023.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('unpaid_work_hours_outstanding'),
};
