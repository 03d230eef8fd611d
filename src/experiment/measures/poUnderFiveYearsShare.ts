import type { Measure } from './measure.js';
import { ratio } from './ratio.js';
import { SERVICE_BAND_COLUMNS } from './serviceBandColumns.js';

const UNDER_FIVE = ['0_1', '1_3', '3_5'];

export const poUnderFiveYearsShare: Measure = {
  id: 'po_under_five_years_share',
  title: 'Probation officers with under five years of service',
  unit: '% of probation officers',
  better: 'neither',
  definition:
    'Head-days of probation officers with under five years of service with HMPPS, training included / head-days of all probation officers, over the days of the month.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => {
    const days = (bands: typeof SERVICE_BAND_COLUMNS) =>
      bands.reduce((sum, { headDays }) => sum + view.get(headDays), 0);
    const young = SERVICE_BAND_COLUMNS.filter(({ suffix }) => UNDER_FIVE.includes(suffix));
    return 100 * ratio(days(young), days(SERVICE_BAND_COLUMNS));
  },
};
