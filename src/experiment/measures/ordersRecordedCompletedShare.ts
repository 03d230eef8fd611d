import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const ordersRecordedCompletedShare: Measure = {
  id: 'orders_recorded_completed_share',
  title: 'Court orders recorded as completed, share',
  unit: '% of court orders ended',
  better: 'neither',
  definition:
    'Court orders recorded as completed / (completed + revoked), over the last twelve months. It rises when people keep to their orders and also when nobody sees whether they do: read it beside contact delivered.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => {
    const completed = view.lastTwelveMonths('orders_completed');
    return 100 * ratio(completed, completed + view.lastTwelveMonths('orders_revoked'));
  },
};
