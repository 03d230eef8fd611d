import type { Measure } from './measure.js';
import { measuredWorkload } from './workloadPercent.js';

export const wmtPercent: Measure = {
  id: 'wmt_percent',
  title: 'Workload as measured',
  unit: '% of points available',
  better: 'lower',
  definition:
    '100 x sum of points of cases held and of reports written / sum of points available, as the published workload tool counts them, over the days of the month; cases without an officer and without contact under Reset score nothing.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => measuredWorkload(view),
};
