import type { Measure } from './measure.js';
import { perYearOfExposure } from './perYear.js';

export const officerChangesPerPersonYear: Measure = {
  id: 'officer_changes_per_person_year',
  title: 'Changes of officer',
  unit: 'changes a person-year',
  better: 'lower',
  definition:
    'Changes of the officer who holds a case in the last twelve months / years that people spent as community-held cases over them.',
  summary: 'end',
  decimals: 2,
  illustrativeByRegion: true,
  value: (view) => perYearOfExposure(view, 'officer_changes', 'community_held_days'),
};
