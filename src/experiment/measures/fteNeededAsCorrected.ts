import type { Measure } from './measure.js';
import { correctedWorkload } from './workloadPercent.js';

export const fteNeededAsCorrected: Measure = {
  id: 'fte_needed_as_corrected',
  title: 'Case holders needed, as corrected',
  unit: 'FTE',
  better: 'lower',
  definition:
    'Full-time equivalents of practitioners in sentence management needed to run at 100 % of corrected workload: those in post x workload as corrected / 100. With Reset in force this stays below the 15,880 FTE that the National Audit Office reported as needed in October 2025; the difference is unexplained.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => (view.get('case_holding_fte') * correctedWorkload(view)) / 100,
};
