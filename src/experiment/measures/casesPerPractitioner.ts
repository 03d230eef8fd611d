import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const casesPerPractitioner: Measure = {
  id: 'cases_per_practitioner',
  title: 'Cases per practitioner',
  unit: 'cases a case-holding FTE',
  better: 'lower',
  definition:
    'Cases held / practitioners in sentence management in FTE (PO, PSO, trainees and agency officers) at the end of the month; people without an officer and prisoners before handover are not counted.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => {
    const held =
      view.get('po_held_cases') +
      view.get('pso_held_cases') +
      view.get('trainee_held_cases') +
      view.get('agency_held_cases');
    return ratio(held, view.get('case_holding_fte'));
  },
};
