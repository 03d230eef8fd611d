import type { Measure } from './measure.js';
import { WORKLOAD_BINS } from './workloadBins.js';

/** Seven measures, one a bin of measured workload: `officers_under_80` to `officers_160_up`. */
export const officersByWorkload: readonly Measure[] = WORKLOAD_BINS.map((bin) => ({
  id: bin.column,
  title: `Case holders at ${bin.label} of workload`,
  unit: 'people',
  better: 'neither',
  definition: `Case holders whose measured workload at the end of the month is ${bin.label} of their points available; lower bound in, upper bound out.`,
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get(bin.column),
}));
