import type { Measure } from './measure.js';

export const spoHeldCases: Measure = {
  id: 'spo_held_cases',
  title: 'Cases covered by an SPO',
  unit: 'people',
  better: 'lower',
  definition:
    'People whose case nobody of the unit may take under a cap and an SPO covers, at the end of the month; their points are in no officer’s workload.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('spo_held_cases'),
};
