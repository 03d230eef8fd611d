import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const oversightCoverage: Measure = {
  id: 'oversight_coverage',
  title: 'Management oversight covered',
  unit: '% of hours prescribed',
  better: 'higher',
  definition:
    'Hours that SPOs who lead a team and are at work have for oversight of cases / hours that the cases held should have by their risk of serious harm, at most 100 %. Minutes a case and the share of hours are assumptions: read differences, not the level.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) =>
    Math.min(100, 100 * ratio(view.get('oversight_hours_available'), view.get('oversight_hours_prescribed'))),
};
