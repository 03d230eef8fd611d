/**
 * What page one of a report needs whatever the author asks for, so that a list of measures hides nothing: the five rows,
 * who waits, and how much of the work and contact is done.
 */
export const ALWAYS_REPORTED: readonly string[] = [
  'staff_in_post_fte',
  'cases_per_practitioner',
  'wmt_percent',
  'wmt_percent_with_unallocated',
  'wmt_percent_corrected',
  'fte_needed_as_corrected',
  'unallocated',
  'unallocated_high_risk',
  'unallocated_low',
  'unallocated_medium',
  'unallocated_high',
  'unallocated_very_high',
  'weeks_waited',
  'person_weeks_without_officer',
  'high_risk_person_weeks_without_contact',
  'contact_delivered',
  'work_delivered',
  'po_fte_years',
  'cost',
];
