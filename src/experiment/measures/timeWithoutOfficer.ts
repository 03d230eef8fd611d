import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const timeWithoutOfficer: Measure = {
  id: 'time_without_officer',
  title: 'Time without a named officer',
  unit: '% of supervised time',
  better: 'lower',
  definition:
    'Of the time in which a community officer should hold a case, the share in which nobody did, over the last twelve months.',
  summary: 'end',
  decimals: 2,
  illustrativeByRegion: true,
  value: (view) => 100 * ratio(view.lastTwelveMonths('unallocated_days'), view.lastTwelveMonths('community_held_days')),
};
