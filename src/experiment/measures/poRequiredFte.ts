import type { Measure } from './measure.js';

export const poRequiredFte: Measure = {
  id: 'po_required_fte',
  title: 'Probation officers required',
  unit: 'FTE',
  better: 'neither',
  definition:
    'The published target for probation officers in force at the end of the month; a vacancy rate that falls because this falls is no improvement.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('po_required_fte'),
};
