import type { Measure } from './measure.js';

export const ordersCompleted: Measure = {
  id: 'orders_completed',
  title: 'Court orders recorded as completed',
  unit: 'people',
  better: 'neither',
  definition:
    'Court orders that ended in the month otherwise than by the court, contact or no contact: the record calls them completed.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('orders_completed'),
};
