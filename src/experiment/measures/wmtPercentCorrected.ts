import type { Measure } from './measure.js';
import { workloadWithUnallocated } from './workloadPercent.js';

export const wmtPercentCorrected: Measure = {
  id: 'wmt_percent_corrected',
  title: 'Workload as corrected',
  unit: '% of points available',
  better: 'lower',
  definition:
    'Workload with unallocated cases x the factor by which measured workload understates need (an uncertainty); it applies to sentence management only.',
  summary: 'mean',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => workloadWithUnallocated(view) * view.get('understatement_factor'),
};
