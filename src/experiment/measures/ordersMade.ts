import type { Measure } from './measure.js';

export const ordersMade: Measure = {
  id: 'orders_made',
  title: 'Court orders made',
  unit: 'people',
  better: 'neither',
  definition:
    'People on whom a court passed a community order or a suspended sentence order with requirements in the month; those suspended by the presumption are counted in.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('orders_made'),
};
