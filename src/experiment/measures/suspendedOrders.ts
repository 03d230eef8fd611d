import type { Measure } from './measure.js';

export const suspendedOrders: Measure = {
  id: 'suspended_orders',
  title: 'People on suspended sentence orders',
  unit: 'people',
  better: 'neither',
  definition: 'People on a suspended sentence order with requirements at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('suspended_orders'),
};
