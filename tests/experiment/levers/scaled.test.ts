import { expect, test } from 'vitest';
import { SIZABLE } from '../../../src/experiment/equalSpend/sizableLevers.js';
import { LEVERS } from '../../../src/experiment/levers/index.js';

const scaled = (name: string, settings: unknown, factor: number) =>
  LEVERS.find((lever) => lever.name === name)!.scaled!(settings, factor);

test('levers that have a size say so themselves', () => {
  expect(SIZABLE).toEqual([
    'leaving_rate',
    'trainee_intake',
    'direct_recruitment',
    'retention_payment',
    'agency',
    'recruitment_campaign',
  ]);
});

test('a payment of half the size keeps the square root of the ratio of leavers', () => {
  const paid = { from: '2026-04-01', multiply_by: 0.64, payment_per_officer_per_year: 5001 };
  expect(scaled('leaving_rate', paid, 0.5)).toEqual({ ...paid, multiply_by: 0.8, payment_per_officer_per_year: 2501 });
});

test('what costs nothing of its own, or has no size, cannot be sized', () => {
  expect(scaled('leaving_rate', { from: '2026-04-01', multiply_by: 0.8 }, 2)).toBeNull();
  expect(scaled('leaving_rate', { from: '2026-04-01', set: 0.05, payment_per_officer_per_year: 100 }, 2)).toBeNull();
  expect(scaled('direct_recruitment', { from: '2026-04-01', lead_time_months: 4 }, 2)).toBeNull();
});

test('numbers of trainees and of applicants grow in proportion, trainees in whole numbers', () => {
  const cohort = { cohort_size: 901, cohorts: ['2026-09-01'] };
  expect(scaled('trainee_intake', cohort, 0.5)).toMatchObject({ cohort_size: 451, cohorts: ['2026-09-01'] });
  expect(scaled('trainee_intake', { per_year: 1300 }, 1.1)).toMatchObject({ per_year: 1430 });
  expect(scaled('trainee_intake', { multiply_by: 1.2 }, 1.5)).toMatchObject({ multiply_by: 1.8 });
  expect(scaled('direct_recruitment', { from: '2026-04-01', applicants_per_month: 16 }, 1.5)).toMatchObject({
    applicants_per_month: 24,
  });
  expect(scaled('agency', { from: '2026-04-01', most: 301 }, 0.5)).toMatchObject({ most: 151 });
  const campaign = { from: '2026-09-01', until: '2026-12-01', applicants: 1000 };
  expect(scaled('recruitment_campaign', campaign, 1.5)).toMatchObject({ applicants: 1500 });
  expect(scaled('direct_recruitment', { from: '2026-04-01', multiply_by: 2 }, 2)).toMatchObject({ multiply_by: 4 });
});

test('one times the size changes nothing, in every example that has one', () => {
  const cohort = { cohort_size: 900, cohorts: ['2026-09-01'] };
  const lever = LEVERS.find(({ name }) => name === 'trainee_intake')!;
  expect(lever.describe(lever.scaled!(cohort, 1))).toBe(lever.describe(cohort));
});
