import type { Measure } from './measure.js';
import { workloadWithUnallocated } from './workloadPercent.js';

export const fteNeededAsMeasured: Measure = {
  id: 'fte_needed_as_measured',
  title: 'Case holders needed, as measured',
  unit: 'FTE',
  better: 'lower',
  definition:
    'Full-time equivalents of practitioners in sentence management needed to run at 100 % of measured workload: those in post x workload with unallocated cases / 100.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => (view.get('case_holding_fte') * workloadWithUnallocated(view)) / 100,
};
