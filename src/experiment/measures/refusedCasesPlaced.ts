import type { Measure } from './measure.js';

export const refusedCasesPlaced: Measure = {
  id: 'refused_cases_placed',
  title: 'Refused cases placed by the region',
  unit: 'cases',
  better: 'neither',
  definition:
    'Cases that a unit at its cap refused and the region placed with some officer after its time to answer, above any cap, in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('refused_cases_placed'),
};
