import type { Measure } from './measure.js';

export const ordersRevoked: Measure = {
  id: 'orders_revoked',
  title: 'Court orders revoked',
  unit: 'people',
  better: 'neither',
  definition: 'Court orders that the court ended in the month after a breach, activated suspended sentences included.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('orders_revoked'),
};
