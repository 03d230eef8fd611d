import type { Measure, MonthView } from './measure.js';
import { ratio } from './ratio.js';

export const contactDelivered: Measure = {
  id: 'contact_delivered',
  title: 'Time with an officer and contact',
  unit: '% of supervised time',
  better: 'higher',
  definition:
    'Of the time in which a community officer should hold a case, the share in which one did, contact had not stopped under Reset and no state of the Prioritising Probation Framework left it out, over the last twelve months.',
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => 100 * (1 - ratio(daysWithoutContact(view), view.lastTwelveMonths('community_held_days'))),
};

/** Person-days without an officer or under Reset, and those that a state of the framework left without contact. */
function daysWithoutContact(view: MonthView): number {
  return view.lastTwelveMonths('without_contact_days') + view.lastTwelveMonths('contact_dropped_days');
}
