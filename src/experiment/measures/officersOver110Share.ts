import type { Measure } from './measure.js';
import { ratio } from './ratio.js';
import { WORKLOAD_BINS } from './workloadBins.js';

const OVER_110 = WORKLOAD_BINS.filter((bin) => bin.fromPercent >= 110);

export const officersOver110Share: Measure = {
  id: 'officers_over_110_share',
  title: 'Case holders over 110 % workload',
  unit: '% of case holders',
  better: 'lower',
  definition:
    'Case holders whose points of cases held are 110 % or more of their points available / all case holders, in heads at the end of the month; reports, which are counted by unit, are not in it.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => {
    const heads = (bins: typeof WORKLOAD_BINS) => bins.reduce((sum, bin) => sum + view.get(bin.column), 0);
    return 100 * ratio(heads(OVER_110), heads(WORKLOAD_BINS));
  },
};
