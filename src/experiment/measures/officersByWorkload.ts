import type { Measure } from './measure.js';
import { WORKLOAD_BINS } from './workloadBins.js';

/** Seven measures, one a bin of measured workload: `officers_under_80` to `officers_160_up`. */
export const officersByWorkload: readonly Measure[] = WORKLOAD_BINS.map((bin) => ({
  id: bin.column,
  title: `Case holders at ${bin.label} of workload`,
  unit: 'people',
  better: 'neither',
  definition: `Case holders whose points of cases held at the end of the month are ${bin.label} of their points available; lower bound in, upper bound out; reports, which are counted by unit, are not in it.`,
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get(bin.column),
}));
