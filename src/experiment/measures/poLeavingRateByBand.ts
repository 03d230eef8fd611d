import type { Measure } from './measure.js';
import { perYearOfExposure } from './perYear.js';
import { SERVICE_BAND_COLUMNS } from './serviceBandColumns.js';

/** Six measures, one a band of service: `po_leaving_rate_0_1` to `po_leaving_rate_15`. */
export const poLeavingRateByBand: readonly Measure[] = SERVICE_BAND_COLUMNS.map((band) => ({
  id: `po_leaving_rate_${band.suffix}`,
  title: `Probation officer leaving rate, ${band.label}`,
  unit: '% a year',
  better: 'lower',
  definition: `Probation officers with ${band.label} who left in the last twelve months / average number of probation officers in that band over them, in heads.`,
  summary: 'end',
  decimals: 2,
  illustrativeByRegion: true,
  value: (view) => 100 * perYearOfExposure(view, band.leavers, band.headDays),
}));
