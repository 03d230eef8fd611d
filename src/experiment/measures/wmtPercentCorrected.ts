import type { Measure } from './measure.js';
import { correctedWorkload } from './workloadPercent.js';

export const wmtPercentCorrected: Measure = {
  id: 'wmt_percent_corrected',
  title: 'Workload as corrected',
  unit: '% of points available',
  better: 'lower',
  definition:
    'Workload of true work x the factor by which the tool understates the time that tasks take (an uncertainty); it applies to sentence management only.',
  summary: 'mean',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => correctedWorkload(view),
};
