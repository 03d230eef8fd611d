import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const poOnlyCasesPerPo: Measure = {
  id: 'po_only_cases_per_po',
  title: 'Cases only probation officers may hold, per probation officer',
  unit: 'cases a case-holding FTE',
  better: 'lower',
  definition:
    'Cases that only a probation officer may hold, those without an officer included / probation officers in sentence management in FTE, at the end of the month.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('po_only_cases'), view.get('po_case_holding_fte')),
};
