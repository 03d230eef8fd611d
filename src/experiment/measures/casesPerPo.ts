import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const casesPerPo: Measure = {
  id: 'cases_per_po',
  title: 'Cases per probation officer',
  unit: 'cases a case-holding FTE',
  better: 'lower',
  definition:
    'Cases that probation officers hold / probation officers in sentence management in FTE at the end of the month. The published 35 to 37 cases "per PO" is met only if it means per practitioner or counts prisoners.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('po_held_cases'), view.get('po_case_holding_fte')),
};
