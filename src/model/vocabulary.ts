/** The field's own lists, in the order in which tables store them. Adding to a list changes results files: append only. */

export const GRADES = ['PO', 'PSO', 'SPO', 'trainee'] as const;
export type Grade = (typeof GRADES)[number];

/** Years of service with HMPPS, time as PSO and in training included. Lower bound included, upper bound not. */
export const SERVICE_BANDS = ['0-1', '1-3', '3-5', '5-10', '10-15', '15+'] as const;
export type ServiceBand = (typeof SERVICE_BANDS)[number];
export const SERVICE_BAND_EDGES_YEARS = [0, 1, 3, 5, 10, 15] as const;

/** What a court may pass, as the release rules tell sentences apart. */
export const SENTENCE_CLASSES = [
  'standard', // standard determinate, eligible for release at 40 %
  'standard-excluded', // standard determinate, excluded from release at 40 %
  'more-serious', // standard determinate released at two thirds
  'parole-decided', // extended, life, IPP: the Parole Board decides
  'community-order',
  'suspended-order',
] as const;
export type SentenceClass = (typeof SENTENCE_CLASSES)[number];
export const PAROLE_DECIDED = SENTENCE_CLASSES.indexOf('parole-decided');
export const COMMUNITY_ORDER = SENTENCE_CLASSES.indexOf('community-order');
export const SUSPENDED_ORDER = SENTENCE_CLASSES.indexOf('suspended-order');

export const TIER_LETTERS = ['A', 'B', 'C', 'D'] as const;
export const TIER_NUMBERS = ['0', '1', '2', '3'] as const;
/** Tier number of an order of unpaid work only. */
export const UNPAID_WORK_ONLY = 0;

/** The newer tiers: one letter, A highest. Not comparable with the letters of the older ones. */
export const TIERS_V3 = ['A', 'B', 'C', 'D', 'E', 'F', 'G'] as const;

/** Risk of serious harm. */
export const ROSH_LEVELS = ['low', 'medium', 'high', 'very-high'] as const;

/** Offences as the release and risk rules tell them apart. */
export const OFFENCES = ['sexual', 'violent', 'domestic-abuse', 'national-security', 'other'] as const;

/** Kinds of sentence by which risk is drawn. */
export const RISK_GROUPS = [
  'court-order',
  'custody-under-2-years',
  'custody-2-years-and-over',
  'parole-decided',
  'post-sentence',
] as const;

/** Where a case weight applies (the workload tool's three case types). */
export const CASE_TYPES = ['community', 'custody', 'licence'] as const;
export type CaseType = (typeof CASE_TYPES)[number];

export const DAYS_PER_YEAR = 365.25;
export const DAYS_PER_WEEK = 7;
export const MONTHS_PER_YEAR = 12;
export const DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;
export const HOURS_FULL_TIME = 37;
/** Hundredths of FTE of an officer on full-time hours. */
export const FULL_TIME_HUNDREDTHS = 100;
