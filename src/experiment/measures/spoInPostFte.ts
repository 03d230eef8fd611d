import type { Measure } from './measure.js';

export const spoInPostFte: Measure = {
  id: 'spo_in_post_fte',
  title: 'Senior probation officers in post',
  unit: 'FTE',
  better: 'higher',
  definition: 'Senior probation officers (SPO) in post at the end of the month, in full-time equivalents.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('spo_fte'),
};
