import type { Measure } from './measure.js';

export const psoLeavers: Measure = {
  id: 'pso_leavers',
  title: 'Probation services officers who left',
  unit: 'people',
  better: 'lower',
  definition: 'Probation services officers who left the service in the month.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('pso_leavers'),
};
