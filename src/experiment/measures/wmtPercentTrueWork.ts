import type { Measure } from './measure.js';
import { trueWorkload } from './workloadPercent.js';

export const wmtPercentTrueWork: Measure = {
  id: 'wmt_percent_true_work',
  title: 'Workload of true work',
  unit: '% of points available',
  better: 'lower',
  definition:
    '100 x (points that all cases take by the weights of 2021, whatever weights are in force, + points of reports) / points available, over the days of the month: cases without an officer, what is left of those without contact under Reset, and the multiplier of women are in it; the understatement of task times is not.',
  summary: 'mean',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => trueWorkload(view),
};
