import type { Measure } from './measure.js';

export const communityOrders: Measure = {
  id: 'community_orders',
  title: 'People on community orders',
  unit: 'people',
  better: 'neither',
  definition: 'People on a community order at the end of the month.',
  summary: 'end',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('community_orders'),
};
