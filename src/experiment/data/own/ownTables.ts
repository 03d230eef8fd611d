/** One column of a file of own figures. */
export interface OwnColumn {
  readonly name: string;
  readonly unit: string;
  /** false: a cell may be empty */
  readonly needed: boolean;
  /** what may stand in it */
  readonly says: string;
}

/** One file of a folder of own figures: what the template writes and what is read back. */
export interface OwnTable {
  readonly fileName: string;
  readonly about: string;
  readonly columns: readonly OwnColumn[];
}

export const OWN_GRADES = ['PO', 'PSO', 'SPO', 'trainee'] as const;
export type OwnGrade = (typeof OWN_GRADES)[number];
export const OWN_ROLES = ['sentence-management', 'other'] as const;
/** In the order of the model's service bands. Words, because a spreadsheet takes `1-3` for the first of March. */
export const OWN_BANDS = [
  'under-1-year',
  '1-to-under-3-years',
  '3-to-under-5-years',
  '5-to-under-10-years',
  '10-to-under-15-years',
  '15-years-and-over',
] as const;
export const OWN_CASE_TYPES = ['community-order', 'suspended-order', 'custody-and-after'] as const;
export type OwnCaseType = (typeof OWN_CASE_TYPES)[number];
export const QUARTER_FIGURES = [
  'po_fte',
  'pso_fte',
  'spo_fte',
  'caseload_people',
  'community_orders_people',
  'suspended_orders_people',
] as const;
export type QuarterFigure = (typeof QUARTER_FIGURES)[number];

const column = (name: string, unit: string, says: string, needed = true): OwnColumn => ({ name, unit, says, needed });

const DATE = column('date', 'date', 'the day of the figures, 2025-06-30 or 30/06/2025; the same in every row');
const REGION = column('region', 'region', 'its name or id; see `caseweight list regions`');

const STAFF: OwnTable = {
  fileName: 'staff.csv',
  about:
    'Staff in post by region. A region that stands here needs all four grades; only trainees may be 0. Staff on long absence count. PSO are without trainees, who have a grade of their own.',
  columns: [
    DATE,
    REGION,
    column('grade', 'grade', OWN_GRADES.join(', ')),
    column(
      'role',
      'role',
      `${OWN_ROLES.join(' or ')}, for PO and PSO; empty in all rows of a grade where not known`,
      false,
    ),
    column(
      'service_band',
      'completed years with HMPPS',
      `${OWN_BANDS.join(', ')}, for PO, PSO and SPO; empty in all rows of a grade where not known`,
      false,
    ),
    column('heads', 'heads', 'a whole number'),
    column('fte', 'full-time equivalents', 'not above heads'),
  ],
};

const CASELOAD: OwnTable = {
  fileName: 'caseload.csv',
  about:
    'People under supervision by region, each counted once. A region that stands here needs all three types. custody-and-after is everybody sentenced to custody: in prison, on licence, on post-sentence supervision and recalled.',
  columns: [
    DATE,
    REGION,
    column('type', 'type of case', OWN_CASE_TYPES.join(', ')),
    column('people', 'people', 'a whole number'),
  ],
};

const REGIONS: OwnTable = {
  fileName: 'regions.csv',
  about: 'What else is known about a region, one row each.',
  columns: [
    DATE,
    REGION,
    column('units', 'delivery units', 'how many, from 1 to 99; they are numbered and not named', false),
    column('po_required_fte', 'full-time equivalents', 'probation officers required on that day', false),
  ],
};

const QUARTER: OwnTable = {
  fileName: 'quarter.csv',
  about:
    'Stocks of England and Wales on a day after the last start of the package, to start from. All six figures are needed. pso_fte is with trainees, as published.',
  columns: [
    DATE,
    column('figure', 'figure', QUARTER_FIGURES.join(', ')),
    column('value', 'people, or FTE', 'FTE where the name ends in fte, people where it ends in people'),
    column('source', 'text', 'the publication, with its date'),
  ],
};

const TRAINEES: OwnTable = {
  fileName: 'trainees.csv',
  about: 'Trainees of England and Wales in post on the day of quarter.csv, by the day their training began.',
  columns: [
    DATE,
    column('cohort_started', 'date', 'the day on which their training began'),
    column('heads', 'heads', 'those of the cohort still in training'),
    column('share_short_route', 'share, 0 to 1', 'of these heads, how many are on the 15-month route'),
  ],
};

export const OWN_TABLES = { STAFF, CASELOAD, REGIONS, QUARTER, TRAINEES } as const;
