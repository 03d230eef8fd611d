import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const casesPerPso: Measure = {
  id: 'cases_per_pso',
  title: 'Cases per probation services officer',
  unit: 'cases a case-holding FTE',
  better: 'lower',
  definition:
    'Cases that probation services officers hold / probation services officers in sentence management in FTE at the end of the month; trainees and their cases are not counted.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('pso_held_cases'), view.get('pso_case_holding_fte')),
};
