/**
 * Measures whose spread between regions is taken wherever three or more are simulated, asked for or not: a fixed list, so
 * that nobody chooses it by what it shows.
 */
export const SPREAD_MEASURES: readonly string[] = [
  'po_vacancy_rate',
  'wmt_percent',
  'cases_per_practitioner',
  'time_without_officer',
  'high_risk_person_weeks_without_officer',
  'po_leaving_rate',
  'contact_delivered',
];

/** Under three regions a spread is a difference between two named ones. */
export const FEWEST_REGIONS = 3;
