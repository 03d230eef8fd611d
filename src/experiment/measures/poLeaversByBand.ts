import type { Measure } from './measure.js';
import { SERVICE_BAND_COLUMNS } from './serviceBandColumns.js';

/** Six measures, one a band of service: `po_leavers_0_1` to `po_leavers_15`. */
export const poLeaversByBand: readonly Measure[] = SERVICE_BAND_COLUMNS.map((band) => ({
  id: `po_leavers_${band.suffix}`,
  title: `Probation officers who left, ${band.label}`,
  unit: 'people',
  better: 'lower',
  definition: `Probation officers with ${band.label} who left the service in the month; promotions and moves to headquarters are not counted.`,
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get(band.leavers),
}));
