import { DAYS_PER_YEAR } from '../../model/vocabulary.js';
import type { Measure } from './measure.js';

export const poFteYears: Measure = {
  id: 'po_fte_years',
  title: 'Probation officer years',
  unit: 'FTE-years',
  better: 'higher',
  definition:
    'Probation officers in post, and agency officers where a lever brings some, in full-time equivalents x days of the month / 365.25, added up: one officer more for a year is one.',
  summary: 'sum',
  decimals: 1,
  illustrativeByRegion: true,
  value: (view) => (view.get('po_fte_days') + view.get('agency_fte_days')) / DAYS_PER_YEAR,
};
