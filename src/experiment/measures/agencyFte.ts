import type { Measure } from './measure.js';

export const agencyFte: Measure = {
  id: 'agency_fte',
  title: 'Agency officers',
  unit: 'FTE',
  better: 'neither',
  definition:
    'Agency officers in sentence management at the end of the month, in full-time equivalents; they are counted among case holders, not among probation officers in post.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('agency_fte'),
};
