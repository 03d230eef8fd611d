import type { Measure } from './measure.js';
import { workloadWithUnallocated } from './workloadPercent.js';

export const fteNeededAsCorrected: Measure = {
  id: 'fte_needed_as_corrected',
  title: 'Case holders needed, as corrected',
  unit: 'FTE',
  better: 'lower',
  definition:
    'Case holders needed as measured x the factor by which measured workload understates need (an uncertainty). With Reset in force and the case weights of today this stays below the 15,880 FTE that the National Audit Office reported as needed in October 2025; the difference is unexplained.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) =>
    (view.get('case_holding_fte') * workloadWithUnallocated(view) * view.get('understatement_factor')) / 100,
};
