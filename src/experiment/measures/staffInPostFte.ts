import type { Measure } from './measure.js';

export const staffInPostFte: Measure = {
  id: 'staff_in_post_fte',
  title: 'Probation officers in post',
  unit: 'FTE',
  better: 'higher',
  definition:
    'Probation officers (PO) of all roles in post at the end of the month, in full-time equivalents, newly qualified officers included and trainees not.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_fte'),
};
