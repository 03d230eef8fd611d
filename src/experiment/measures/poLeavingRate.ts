import type { Measure } from './measure.js';
import { perYearOfExposure } from './perYear.js';

export const poLeavingRate: Measure = {
  id: 'po_leaving_rate',
  title: 'Probation officer leaving rate',
  unit: '% a year',
  better: 'lower',
  definition:
    'Probation officers who left the service in the last twelve months / average number of probation officers over them, in heads.',
  summary: 'end',
  decimals: 2,
  illustrativeByRegion: true,
  value: (view) => 100 * perYearOfExposure(view, 'po_leavers', 'po_head_days'),
};
