import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const spoSpan: Measure = {
  id: 'spo_span',
  title: 'Staff a senior probation officer leads',
  unit: 'FTE a leading SPO',
  better: 'lower',
  definition:
    'Probation officers, PSOs and trainees in post / senior probation officers who lead a team, in FTE at the end of the month. How many SPOs lead a team is assumed; over all SPOs in post the figure of June 2025 is 7.2.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => ratio(view.get('po_fte') + view.get('pso_fte'), view.get('spo_leading_fte')),
};
