import type { Measure } from './measure.js';
import { perYearOfExposure } from './perYear.js';

export const sicknessDaysPerFte: Measure = {
  id: 'sickness_days_per_fte',
  title: 'Working days lost to sickness',
  unit: 'days a FTE and year',
  better: 'lower',
  definition:
    'Working days lost to sickness in the last twelve months / average full-time equivalents in post over them, PO, PSO, SPO and trainees.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => perYearOfExposure(view, 'sick_working_days', 'staff_fte_days'),
};
