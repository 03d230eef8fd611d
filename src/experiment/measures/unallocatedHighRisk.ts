import type { Measure } from './measure.js';

export const unallocatedHighRisk: Measure = {
  id: 'unallocated_high_risk',
  title: 'People at high risk without a named officer',
  unit: 'people',
  better: 'lower',
  definition:
    'People at high or very high risk of serious harm whose case a community officer should hold and nobody holds at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('unallocated_high_risk'),
};
