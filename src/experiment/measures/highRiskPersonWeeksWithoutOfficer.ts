import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import type { Measure } from './measure.js';

export const highRiskPersonWeeksWithoutOfficer: Measure = {
  id: 'high_risk_person_weeks_without_officer',
  title: 'Exposure at high risk without a named officer',
  unit: 'person-weeks',
  better: 'lower',
  definition:
    'Weeks that people at high or very high risk of serious harm spent without a named officer, added up over people.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('unallocated_high_risk_days') / DAYS_PER_WEEK,
};
