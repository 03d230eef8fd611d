import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const climate: Measure = {
  id: 'climate',
  title: 'Climate of the units',
  unit: 'points of 100',
  better: 'higher',
  definition:
    'Sum over staff in post of the points of climate of their unit / staff in post, in heads at the end of the month; an assumed scale on which only movements mean something.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('climate_points'), view.get('climate_heads')),
};
