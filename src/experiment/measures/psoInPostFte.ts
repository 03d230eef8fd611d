import type { Measure } from './measure.js';

export const psoInPostFte: Measure = {
  id: 'pso_in_post_fte',
  title: 'Probation services officers in post',
  unit: 'FTE',
  better: 'higher',
  definition:
    'Probation services officers (PSO) in post at the end of the month, in full-time equivalents; trainees are counted in, as in the published series.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('pso_fte'),
};
