import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const poOnlyCaseShare: Measure = {
  id: 'po_only_case_share',
  title: 'Cases only probation officers may hold',
  unit: '% of community-held cases',
  better: 'neither',
  definition:
    'Cases that only a probation officer may hold / cases that a community officer holds or should hold, at the end of the month.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * ratio(view.get('po_only_cases'), view.get('community_held')),
};
