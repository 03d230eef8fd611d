import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const mentorShortfall: Measure = {
  id: 'mentor_shortfall',
  title: "Training without a mentor's time",
  unit: '% of trainee-months',
  better: 'lower',
  definition:
    'Of the mentoring that trainees need from experienced officers of their unit, the share that nobody has time for, over the last twelve months; no figure while edge C4 is off.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) =>
    100 * ratio(view.lastTwelveMonths('mentor_days_missing'), view.lastTwelveMonths('mentor_days_needed')),
};
