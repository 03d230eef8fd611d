import type { Measure } from './measure.js';
import { perYearOfExposure } from './perYear.js';

export const psoLeavingRate: Measure = {
  id: 'pso_leaving_rate',
  title: 'Probation services officer leaving rate',
  unit: '% a year',
  better: 'lower',
  definition:
    'Probation services officers who left the service in the last twelve months / average number of them over the twelve months, in heads.',
  summary: 'end',
  decimals: 2,
  illustrativeByRegion: true,
  value: (view) => 100 * perYearOfExposure(view, 'pso_leavers', 'pso_head_days'),
};
