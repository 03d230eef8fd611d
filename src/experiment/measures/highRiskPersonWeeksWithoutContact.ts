import { DAYS_PER_WEEK } from '../../model/vocabulary.js';
import type { Measure } from './measure.js';

export const highRiskPersonWeeksWithoutContact: Measure = {
  id: 'high_risk_person_weeks_without_contact',
  title: 'Exposure at high risk without contact',
  unit: 'person-weeks',
  better: 'lower',
  definition:
    'Weeks that people at high or very high risk of serious harm spent without a named officer, or with an officer but without contact under Reset, added up over people.',
  summary: 'sum',
  decimals: 0,
  illustrativeByRegion: true,
  value: (view) => view.get('high_risk_without_contact_days') / DAYS_PER_WEEK,
};
