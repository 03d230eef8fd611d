import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const poVacancyRate: Measure = {
  id: 'po_vacancy_rate',
  title: 'Probation officer vacancy rate',
  unit: '%',
  better: 'lower',
  definition:
    '100 x (1 - probation officers in post / probation officers required), both in FTE at the end of the month; probation officers only, because no required number is published for other grades.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * (1 - ratio(view.get('po_fte'), view.get('po_required_fte'))),
};
