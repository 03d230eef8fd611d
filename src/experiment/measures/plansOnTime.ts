import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const plansOnTime: Measure = {
  id: 'plans_on_time',
  title: 'First plans on time',
  unit: '% of cases opened',
  better: 'higher',
  definition:
    'Of the cases opened in the last twelve months, those whose first officer took them within the days that a plan may take, each counted by the share of its work that the unit could do in the month before / cases opened; an index of whether there was an officer and time, not of plans written.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * ratio(view.lastTwelveMonths('plans_on_time'), view.lastTwelveMonths('plans_due')),
};
