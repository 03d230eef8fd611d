import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import type { Measure } from './measure.js';

export const personWeeksWithoutOfficer: Measure = {
  id: 'person_weeks_without_officer',
  title: 'Weeks waited for an officer',
  unit: 'person-weeks',
  better: 'lower',
  definition: 'Weeks that people whose case a community officer should hold spent without one, added up over people.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('unallocated_days') / DAYS_PER_WEEK,
};
