import type { AssumptionUsed, PublishedPoint, TimeZeroRow } from '../../../src/experiment/result.js';

const WORKFORCE = 'HMPPS workforce statistics quarterly, June 2025';

const point = (measure: string, date: string, value: number, basis = 'revised'): PublishedPoint => ({
  measure,
  date,
  value,
  source: WORKFORCE,
  basis,
});

/** Staff in post as printed, HMPPS workforce statistics quarterly, June 2025 and earlier. */
export const FIXTURE_PUBLISHED: readonly PublishedPoint[] = [
  point('staff_in_post_fte', '2022-09-30', 4371, 'first published'),
  point('staff_in_post_fte', '2023-03-31', 4413, 'first published'),
  point('staff_in_post_fte', '2023-06-30', 4627),
  point('staff_in_post_fte', '2023-12-31', 4949),
  point('staff_in_post_fte', '2024-03-31', 5338),
  point('staff_in_post_fte', '2024-06-30', 5160),
  point('staff_in_post_fte', '2024-09-30', 5436),
  point('staff_in_post_fte', '2024-12-31', 5283),
  point('staff_in_post_fte', '2025-03-31', 5658),
  point('staff_in_post_fte', '2025-06-30', 5519),
  point('pso_in_post_fte', '2023-06-30', 6752),
  point('pso_in_post_fte', '2023-12-31', 6304),
  point('pso_in_post_fte', '2024-06-30', 5907),
  point('pso_in_post_fte', '2024-12-31', 5316),
  point('pso_in_post_fte', '2025-06-30', 5213),
  point('spo_in_post_fte', '2023-06-30', 1475),
  point('spo_in_post_fte', '2024-06-30', 1493),
];

const row = (
  quantity: string,
  unit: string,
  published: string | null,
  modelled: number,
  decimals: number,
  tolerance: string,
  passes: boolean | null,
): TimeZeroRow => ({ quantity, unit, published, modelled, decimals, tolerance, passes, remark: null });

export const FIXTURE_TIME_ZERO: readonly TimeZeroRow[] = [
  row('Probation officers in post', 'FTE', '5,519', 5519.2, 0, '1 FTE', true),
  row('Probation services officers in post', 'FTE', '5,213', 5213.1, 0, '1 FTE', true),
  row('People under supervision', 'people', '244,209', 244209, 0, 'exact', true),
  row('People on court orders', 'people', '108,681', 108681, 0, 'exact', true),
  row('Cases per case-holding practitioner', 'cases an FTE', '27 to 34', 28.9, 1, 'inside', true),
  row('Cases that only POs may hold', '% of community-held', '20 to 24', 21.8, 1, 'inside', true),
  row('Workload as measured', '%', '105 to 125', 112.6, 1, 'inside', true),
  row('Leaving rate of POs', '% a year', '6.3', 6.31, 1, '0.2 points', true),
  row('Post-sentence supervision', 'people', null, 13612, 0, 'shown only', null),
];

export const FIXTURE_REGISTER: readonly AssumptionUsed[] = [
  {
    id: 'case_holding_share',
    description: 'Share of officers who hold cases',
    unit: 'share of FTE in sentence management',
    value: 'PO 0.64, PSO 0.53',
    range: '0.6 to 0.8',
    reason: 'Set so that measured workload starts at its published level',
    source: null,
    quality: 'assumption',
    reviewBy: '2026-12-31',
  },
  {
    id: 'trainee_completion',
    description: 'Share of trainees who qualify',
    unit: 'share of those who start',
    value: '0.67',
    range: '0.55 to 0.80',
    reason: 'Matches the stocks of 2021 to 2025',
    source: WORKFORCE,
    quality: 'derived',
    reviewBy: '2026-12-31',
  },
];
