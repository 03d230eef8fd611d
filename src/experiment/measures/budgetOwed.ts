import type { Measure } from './measure.js';
import { POUNDS_PER_MILLION } from './pounds.js';
import { PRICE_BASE } from './priceBase.js';

export const budgetOwed: Measure = {
  id: 'budget_owed',
  title: 'Cost of the arrangement still to be found',
  unit: '£ million',
  better: 'lower',
  definition: `What an arrangement has cost beside posts by the end of the month and has not been found yet by keeping posts empty; below zero, new money not yet spent on posts. While it is zero the arms of a comparison have spent the same on posts, set-up and supplements together; in prices of ${PRICE_BASE}.`,
  summary: 'end',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => view.get('budget_owed') / POUNDS_PER_MILLION,
};
