import type { Measure } from './measure.js';
import { ratio } from './ratio.js';

export const contactDelivered: Measure = {
  id: 'contact_delivered',
  title: 'Time with an officer and contact',
  unit: '% of supervised time',
  better: 'higher',
  definition:
    'Of the time in which a community officer should hold a case, the share in which one did and contact had not stopped under Reset, over the last twelve months.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) =>
    100 * (1 - ratio(view.lastTwelveMonths('without_contact_days'), view.lastTwelveMonths('community_held_days'))),
};
