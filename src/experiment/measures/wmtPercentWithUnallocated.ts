import type { Measure } from './measure.js';
import { workloadWithUnallocated } from './workloadPercent.js';

export const wmtPercentWithUnallocated: Measure = {
  id: 'wmt_percent_with_unallocated',
  title: 'Workload with unallocated cases',
  unit: '% of points available',
  better: 'lower',
  definition: 'Workload as measured with the points of cases that wait for an officer added.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => workloadWithUnallocated(view),
};
