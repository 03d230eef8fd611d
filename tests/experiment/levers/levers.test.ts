import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { LEVERS } from '../../../src/experiment/levers/index.js';
import { PARAMETER_NEEDS } from '../../../src/model/parameters/catalogue.js';
import { changesOf } from './leverStage.js';

/** Day 0 is 1 July 2025; the run has 1,096 days until 1 July 2028 (2028 is a leap year). */
const END = 1096;
const EVERYBODY = { appliesTo: 'alreadyInside' };

test.each(LEVERS.map((lever) => [lever.name, lever] as const))(
  'the example of %s works and acts on its own parameters',
  (_, lever) => {
    const { changes, slips } = changesOf(lever.name, lever.example);
    expect(slips).toEqual([]);
    expect(changes.length).toBeGreaterThan(0);
    for (const change of changes) {
      expect(lever.parameters).toContain(change.parameter);
      expect(change.from).toBeGreaterThan(0);
      expect(change.until).toBeGreaterThan(change.from);
      expect(change.until).toBeLessThanOrEqual(END);
    }
  },
);

test.each(LEVERS)('$name names parameters that the model asks for', ({ parameters }) => {
  const known = PARAMETER_NEEDS.map(({ id }) => id);
  for (const parameter of parameters) expect(known).toContain(parameter);
});

test.each(LEVERS)(
  '$name has a section in docs/reference/levers.md with its unit and its example',
  ({ name, unit, example }) => {
    const page = readFileSync('docs/reference/levers.md', 'utf8');
    const section = page.split(/^## /m).find((part) => part.startsWith(`\`${name}\``));
    expect(section).toContain(unit);
    expect(section).toContain(example);
  },
);

test('leaving_rate: the rate and the payment, band by band and region by region', () => {
  const { changes } = changesOf(
    'leaving_rate',
    '{ from: 2025-07-11, until: 2025-07-21, multiply_by: 0.8, grade: PO, bands: [3-5, 5-10], regions: [wales], payment_per_officer_per_year: 100 }',
  );
  const common = { from: 10, until: 20, ...EVERYBODY };
  const places = ['3-5', '5-10'].map((band) => ({ region: 'wales', grade: 'PO', band }));
  expect(changes).toEqual(
    places.flatMap((where) => [
      { parameter: 'leaving_rate', where, op: 'multiply', by: 0.8, ...common },
      { parameter: 'retention_payment', where, op: 'set', by: 100, ...common },
    ]),
  );
});

test('leaving_rate: set, everywhere, to the end; without a payment nothing is paid and the line says so', () => {
  const settings = '{ from: 2025-07-02, set: 0.05 }';
  expect(changesOf('leaving_rate', settings).changes).toEqual([
    { parameter: 'leaving_rate', where: {}, from: 1, until: END, op: 'set', by: 0.05, ...EVERYBODY },
  ]);
  const lever = LEVERS.find(({ name }) => name === 'leaving_rate');
  expect(lever?.describe({ from: '2025-07-02', set: 0.05 })).toContain('free');
});

test('early_release: one third never, or on another day: 1 January 3000 less one day is day 376,199 since 1970', () => {
  const common = { parameter: 'one_third_release_from', where: {}, from: 1, until: END, op: 'set', ...EVERYBODY };
  expect(changesOf('early_release', '{ one_third: never }').changes).toEqual([{ ...common, by: 376_199 }]);
  // 2026-10-01: 56 years of 365 days, 14 leap days from 1972 to 2024, and 273 days of 2026
  expect(changesOf('early_release', '{ one_third: 2026-10-01 }').changes).toEqual([
    { ...common, by: 56 * 365 + 14 + 273 },
  ]);
});

test('early_release: no SDS40 from the 2024 start is half of standard sentences of every length', () => {
  const { changes } = changesOf('early_release', '{ sds40: never, until: 2026-10-16 }', {
    start: '2024-06-30',
    until: '2027-07-01',
  });
  // 1 July 2024 to 16 October 2026: 365 + 365 days, then 31 + 31 + 30 + 15
  const common = { where: { class: 'standard' }, from: 1, until: 730 + 107, op: 'set', by: 0.5, ...EVERYBODY };
  expect(changes).toEqual([
    { parameter: 'release_point', ...common },
    { parameter: 'release_point_five_years_and_over', ...common },
  ]);
});

test('early_release: what cannot be meant is refused', () => {
  expect(changesOf('early_release', '{ sds40: never }').slips).toEqual([
    'release at 40 % was in force on the start, 2025-06-30',
  ]);
  expect(changesOf('early_release', '{ one_third: never, until: 2026-01-01 }').slips).toEqual([
    'until changes nothing without release_point or sds40',
  ]);
  expect(changesOf('early_release', '{ one_third: 2025-01-01 }').slips).toEqual(['2025-01-01 is not after the start']);
  expect(() => changesOf('early_release', '{}')).toThrow('expected one_third, sds40 or release_point');
  expect(() => changesOf('early_release', '{ sds40: never, release_point: 0.4 }')).toThrow(
    'both set the release point',
  );
});

test('trainee_intake: a cohort is half of a year, set from 14 days before its day to 14 days after', () => {
  const { changes } = changesOf('trainee_intake', '{ cohort_size: 770, cohorts: [2025-09-01, 2026-03-01] }');
  const common = { parameter: 'trainee_intake_target', where: {}, op: 'set', by: 1540, ...EVERYBODY };
  // 1 September 2025 is day 62 (31 + 31), 1 March 2026 day 243 (62 + 30 + 31 + 30 + 31 + 31 + 28)
  expect(changes).toEqual([
    { ...common, from: 48, until: 76 },
    { ...common, from: 229, until: 257 },
  ]);
});

test('trainee_intake: the window of a cohort stays inside the run', () => {
  const { changes } = changesOf('trainee_intake', '{ cohort_size: 10, cohorts: [2025-09-01] }', {
    start: '2025-08-31',
    until: '2026-07-01',
  });
  // 1 September 2025 is day 0 of such a run: nothing may change on it
  expect(changes.every(({ from, until }) => from >= 1 && until > from)).toBe(true);
});

test.each([
  ['2026-10-01', '2026-09-01'],
  ['2026-01-01', '2026-03-01'],
  ['2026-12-15', '2027-03-01'],
])('trainee_intake: no cohort starts on %s', (date, nearest) => {
  const { slips, mends } = changesOf('trainee_intake', `{ cohort_size: 10, cohorts: [${date}] }`);
  expect(slips).toEqual([`no cohort starts on ${date}`]);
  expect(mends).toEqual([`Cohorts start on 1 March and 1 September; give ${nearest}.`]);
});

test('trainee_intake: a year, a ratio, and what cannot be meant', () => {
  expect(changesOf('trainee_intake', '{ per_year: 1000 }').changes[0]).toMatchObject({
    op: 'set',
    by: 1000,
    from: 1,
    until: END,
  });
  expect(changesOf('trainee_intake', '{ multiply_by: 0.6, from: 2025-08-01 }').changes[0]).toMatchObject({
    op: 'multiply',
    by: 0.6,
    from: 31,
  });
  expect(() => changesOf('trainee_intake', '{ per_year: 1000, multiply_by: 2 }')).toThrow('exactly one of');
  expect(() => changesOf('trainee_intake', '{ cohort_size: 10 }')).toThrow('belong together');
  expect(() => changesOf('trainee_intake', '{ cohort_size: 10, cohorts: [2026-09-01], from: 2026-01-01 }')).toThrow(
    'beside cohorts',
  );
});

test('direct_recruitment: applicants set or multiplied, and the lead time', () => {
  expect(
    changesOf('direct_recruitment', '{ from: 2025-07-02, applicants_per_month: 16, lead_time_months: 4 }').changes,
  ).toEqual([
    { parameter: 'po_applicants', where: {}, from: 1, until: END, op: 'set', by: 16, ...EVERYBODY },
    { parameter: 'po_hiring_lead_time', where: {}, from: 1, until: END, op: 'set', by: 4, ...EVERYBODY },
  ]);
  expect(changesOf('direct_recruitment', '{ from: 2025-07-02, multiply_by: 0 }').changes[0]).toMatchObject({
    op: 'multiply',
    by: 0,
  });
  expect(() => changesOf('direct_recruitment', '{ from: 2025-07-02 }')).toThrow('nothing changes');
  expect(() =>
    changesOf('direct_recruitment', '{ from: 2025-07-02, multiply_by: 2, applicants_per_month: 3 }'),
  ).toThrow('same thing');
});

test('allocation_cap: set over its window', () => {
  expect(changesOf('allocation_cap', '{ from: 2025-07-02, until: 2025-07-03, per_cent: 120 }').changes).toEqual([
    { parameter: 'allocation_cap', where: {}, from: 1, until: 2, op: 'set', by: 120, ...EVERYBODY },
  ]);
  expect(changesOf('allocation_cap', '{ from: 2025-07-03, until: 2025-07-03, per_cent: 120 }').slips).toHaveLength(1);
  expect(
    changesOf('allocation_cap', '{ from: 2028-06-30, until: 2030-01-01, per_cent: 120 }').changes[0],
  ).toMatchObject({
    from: END - 1,
    until: END,
  });
});

test('pss_kept: never repealed, or on another day', () => {
  const common = { parameter: 'pss_repealed_from', where: {}, from: 1, until: END, op: 'set', ...EVERYBODY };
  expect(changesOf('pss_kept', '{}').changes).toEqual([{ ...common, by: 376_199 }]);
  // 2027-04-01: 57 years of 365 days, 14 leap days, and 90 days of 2027
  expect(changesOf('pss_kept', '{ until: 2027-04-01 }').changes).toEqual([{ ...common, by: 57 * 365 + 14 + 90 }]);
  expect(changesOf('pss_kept', '{ until: 2025-06-01 }').slips).toHaveLength(1);
});

test('pay_award: a ratio to pay, for good, for all or for one grade', () => {
  const common = { parameter: 'pay', until: END, op: 'multiply', ...EVERYBODY };
  // 1 April 2026 is day 274: 31 + 31 + 30 + 31 + 30 + 31 + 31 + 28 + 31
  expect(changesOf('pay_award', '{ from: 2026-04-01, per_cent: 12, grade: PO }').changes).toEqual([
    { ...common, where: { grade: 'PO' }, from: 274, by: 1.12 },
  ]);
  expect(changesOf('pay_award', '{ from: 2025-07-02, per_cent: 4 }').changes).toEqual([
    { ...common, where: {}, from: 1, by: 1.04 },
  ]);
  expect(() => changesOf('pay_award', '{ from: 2026-04-01, per_cent: -3 }')).toThrow('per cent of pay');
});

test('retention_payment: paid, acting as pay, and binding; 12 months are 365 days', () => {
  const settings =
    '{ from: 2025-07-11, until: 2025-07-21, pounds_per_head_and_year: 100, tie_in_months: 12, grade: PO, bands: [5-10] }';
  const common = { where: { grade: 'PO', band: '5-10' }, from: 10, until: 20, op: 'set', ...EVERYBODY };
  expect(changesOf('retention_payment', settings).changes).toEqual([
    { parameter: 'retention_payment', ...common, by: 100 },
    { parameter: 'payment_counts_as_pay', ...common, by: 1 },
    { parameter: 'payment_tie_in_days', ...common, by: 365 },
  ]);
});

test('spo_span sets the span; career_moves multiplies what it names and is refused where the span decides', () => {
  expect(changesOf('spo_span', '{ from: 2025-07-02, staff_per_spo: 8 }').changes).toEqual([
    { parameter: 'spo_span', where: {}, from: 1, until: END, op: 'set', by: 8, ...EVERYBODY },
  ]);
  const { changes } = changesOf('career_moves', '{ from: 2025-07-02, headquarters_multiply_by: 0 }');
  expect(changes).toEqual([
    { parameter: 'po_headquarters_rate', where: {}, from: 1, until: END, op: 'multiply', by: 0, ...EVERYBODY },
  ]);
  expect(changesOf('career_moves', '{ from: 2025-07-02, retirement_multiply_by: 0.5 }').changes).toEqual([
    { parameter: 'retirement_share', where: {}, from: 1, until: END, op: 'multiply', by: 0.5, ...EVERYBODY },
  ]);
  expect(() => changesOf('career_moves', '{ from: 2025-07-02 }')).toThrow('nothing changes');
  const both = '{ from: 2025-07-02, promotion_multiply_by: 2 }, spo_span: { from: 2025-07-02, staff_per_spo: 8 }';
  expect(changesOf('career_moves', both).slips).toEqual([
    'promotion_multiply_by changes nothing beside spo_span, which decides promotions by posts',
  ]);
});

test('agency: the number everywhere, or in the regions named; a lead time only where one is given', () => {
  const common = { parameter: 'agency_heads', from: 5, until: END, op: 'set', by: 40, ...EVERYBODY };
  expect(changesOf('agency', '{ from: 2025-07-06, most: 40 }').changes).toEqual([{ ...common, where: {} }]);
  expect(
    changesOf('agency', '{ from: 2025-07-06, most: 40, regions: [london, wales], lead_time_weeks: 2 }').changes,
  ).toEqual([
    { ...common, where: { region: 'london' } },
    { ...common, where: { region: 'wales' } },
    { ...common, parameter: 'agency_lead_time', where: {}, by: 2 },
  ]);
});

test('returners: asked from a day to a day; what is mended stays mended', () => {
  const { changes } = changesOf(
    'returners',
    '{ from: 2025-07-11, until: 2025-07-21, share: 0.1, within_years: 5, lead_time_months: 3, learn_why: true }',
  );
  const common = { where: {}, from: 10, until: 20, op: 'set', ...EVERYBODY };
  expect(changes).toEqual([
    { ...common, parameter: 'returners_share', by: 0.1 },
    { ...common, parameter: 'returners_within', by: 5 },
    { ...common, parameter: 'returners_lead_time', by: 3 },
    { ...common, parameter: 'exit_causes_mended', until: END, by: 1 },
  ]);
  const plain = changesOf('returners', '{ from: 2025-07-11, share: 0.1, within_years: 5, learn_why: false }').changes;
  expect(plain.map(({ parameter }) => parameter)).toEqual(['returners_share', 'returners_within']);
});

test('redeploy: on one day, everywhere or in the regions named; nothing to move is refused', () => {
  const common = { from: 10, until: 11, op: 'set', ...EVERYBODY };
  expect(
    changesOf('redeploy', '{ on: 2025-07-11, from_roles: 0.5, from_headquarters: 20, regions: [wales] }').changes,
  ).toEqual([
    { ...common, parameter: 'redeployed_role_share', where: { region: 'wales' }, by: 0.5 },
    { ...common, parameter: 'redeployed_from_headquarters', where: { region: 'wales' }, by: 20 },
  ]);
  expect(changesOf('redeploy', '{ on: 2025-07-11, from_headquarters: 20 }').changes).toEqual([
    { ...common, parameter: 'redeployed_from_headquarters', where: {}, by: 20 },
  ]);
});

test('recruitment_campaign: applicants while it is open, its stages until the end', () => {
  const { changes } = changesOf(
    'recruitment_campaign',
    '{ from: 2025-07-11, until: 2025-08-10, applicants: 500, selected_share: 0.2, vetting_weeks: 10, vetting_failed_share: 0.1, declined_share: 0.3 }',
  );
  const open = { where: {}, from: 10, until: 40, op: 'set', ...EVERYBODY };
  const stage = { ...open, until: END };
  expect(changes).toEqual([
    { ...open, parameter: 'campaign_applicants', by: 500 },
    { ...open, parameter: 'campaign_days', by: 30 },
    { ...stage, parameter: 'campaign_selected_share', by: 0.2 },
    { ...stage, parameter: 'campaign_vetting_weeks', by: 10 },
    { ...stage, parameter: 'campaign_vetting_failed_share', by: 0.1 },
    { ...stage, parameter: 'campaign_declined_share', by: 0.3 },
  ]);
});

test('trainee_completion: of those who start from the day on, a share or a ratio, region by region', () => {
  const common = { parameter: 'trainee_completion', from: 10, until: END, appliesTo: 'new' };
  expect(changesOf('trainee_completion', '{ from: 2025-07-11, share: 0.8 }').changes).toEqual([
    { ...common, where: {}, op: 'set', by: 0.8 },
  ]);
  expect(changesOf('trainee_completion', '{ from: 2025-07-11, multiply_by: 0.9, regions: [wales] }').changes).toEqual([
    { ...common, where: { region: 'wales' }, op: 'multiply', by: 0.9 },
  ]);
});
