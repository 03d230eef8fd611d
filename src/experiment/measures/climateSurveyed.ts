import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const climateSurveyed: Measure = {
  id: 'climate_surveyed',
  title: 'Climate as a survey would show it',
  unit: 'points of 100',
  better: 'neither',
  definition:
    'Mean of what those who answer a survey of staff at the end of the month would say of the climate of their unit; the climate itself unless claim C20 (fear of exposure) is on.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('survey_points'), view.get('survey_answers')),
};
