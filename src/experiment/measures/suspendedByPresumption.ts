import type { Measure } from './measure.js';

export const suspendedByPresumption: Measure = {
  id: 'suspended_by_presumption',
  title: 'Suspended by the presumption',
  unit: 'people',
  better: 'neither',
  definition:
    'People in the month whose short prison sentence was suspended only because of the presumption of the Sentencing Act 2026; without it they would have gone to prison.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('suspended_by_presumption'),
};
