import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const paymentDeadweight: Measure = {
  id: 'payment_deadweight',
  title: 'Payments to stay that kept nobody',
  unit: '% of payments to stay',
  better: 'lower',
  definition:
    'Of the heads paid to stay, over the last twelve months, the share whom the payment did not keep: 100 x (1 - expected leavers kept, by the elasticity in force / years paid); no figure where no payment acts through edge C7.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) =>
    100 *
    (1 - ratio(view.lastTwelveMonths('kept_by_payment') * DAYS_PER_YEAR, view.lastTwelveMonths('paid_to_stay_days'))),
};
