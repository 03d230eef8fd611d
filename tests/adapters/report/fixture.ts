/**
 * A made-up result for tests of charts and report: three arms, 37 months, England and Wales and one region.
 * Its numbers are of a plausible size and smooth; nothing was simulated.
 */
import { MEASURES } from '../../../src/experiment/measures/index.js';
import type { Measure } from '../../../src/experiment/measures/measure.js';
import type { ComparisonResult, Estimate, PairedDifference } from '../../../src/experiment/result.js';
import { madeBreakEven, madeSpread } from './fixtureOverTime.js';
import { FIXTURE_PUBLISHED, FIXTURE_REGISTER, FIXTURE_TIME_ZERO } from './fixtureTables.js';

export const FIXTURE_MONTHS = monthEnds(2025, 6, 37);
const ARMS = ['baseline', 'release-stays-at-40', 'retain-five-to-nine'] as const;
const T29 = 2.045; // Student t, 29 degrees of freedom, 97.5 %
const N = 30;

/** level at the start, at the end, spread of outcomes at the end, effect of the two scenarios at the end, spread of effects */
type Shape = readonly [number, number, number, number, number, number];

const SHAPES: Readonly<Record<string, Shape>> = {
  staff_in_post_fte: [5519, 5890, 160, 18, 74, 9],
  pso_in_post_fte: [5213, 5480, 120, 4, -6, 6],
  spo_in_post_fte: [1493, 1540, 22, 1, 9, 2],
  trainees: [1240, 1580, 90, 0, 0, 0],
  newly_qualified: [420, 540, 60, 0, 0, 0],
  po_required_fte: [7115, 7115, 0, 0, 0, 0],
  po_vacancy_rate: [22.4, 17.2, 2.2, -0.25, -1.04, 0.13],
  fte_needed_as_measured: [7990, 8420, 210, -310, -4, 38],
  fte_needed_as_corrected: [12150, 12800, 640, -470, -6, 60],
  caseload: [244209, 231500, 3100, -2900, 0, 700],
  community_orders: [61700, 58900, 1700, 0, 0, 0],
  suspended_orders: [46981, 58400, 1900, 0, 0, 0],
  prison_before_handover: [34900, 25100, 900, 8800, 0, 420],
  prison_after_handover: [17300, 13900, 500, 3700, 0, 260],
  recalled_population: [13600, 15100, 700, -1900, 0, 240],
  licence_caseload: [56100, 60100, 1500, -10200, 0, 560],
  post_sentence_supervision: [13600, 0, 0, 0, 0, 0],
  wmt_percent: [112.6, 118.4, 3.1, -4.3, -1.3, 0.6],
  wmt_percent_with_unallocated: [113.1, 119.2, 3.2, -4.6, -1.3, 0.6],
  wmt_percent_corrected: [172, 181, 9, -7, -2, 1.1],
  unallocated: [900, 1420, 380, -410, -60, 130],
  unallocated_high_risk: [60, 104, 40, -31, -4, 26],
  unallocated_low: [560, 870, 240, -250, -37, 80],
  unallocated_medium: [280, 446, 130, -129, -19, 45],
  unallocated_high: [55, 97, 38, -29, -4, 24],
  unallocated_very_high: [5, 7, 3, -2, 0, 1],
  weeks_waited: [0, 5.2, 0.9, -1.4, -0.2, 0.4],
  high_risk_person_weeks_without_contact: [14800, 10400, 700, -1300, -40, 210],
  contact_delivered: [81.9, 88.7, 0.9, 0.6, 0.1, 0.2],
  person_weeks_without_officer: [0, 7400, 1500, -2100, -300, 600],
  cases_per_practitioner: [28.9, 29.4, 1, -1.1, -0.2, 0.2],
  releases: [4450, 5200, 140, -760, 0, 60],
  releases_standard: [3310, 3860, 105, -540, 0, 45],
  releases_excluded: [910, 1080, 40, -170, 0, 20],
  releases_more_serious: [70, 80, 8, -50, 0, 6],
  releases_parole_decided: [160, 180, 12, 0, 0, 0],
  recalls: [3250, 3600, 130, -420, 0, 50],
  po_leavers: [29, 34, 4, -0.3, -1.9, 0.4],
  po_leaving_rate: [6.3, 6.9, 0.5, -0.06, -0.37, 0.07],
  po_retirements: [3, 3.4, 0.7, 0, 0, 0.1],
  po_promotions: [8.5, 9, 1.5, 0, 0.1, 0.1],
  po_moves_to_headquarters: [9.2, 9.7, 1.6, 0, 0.1, 0.1],
  trainees_qualified: [40, 46, 6, 0, 0, 0],
  trainees_started: [95, 104, 10, 0, 0, 0],
  po_hired: [8, 8, 1.4, 0, -0.4, 0.2],
  cost: [58, 62, 0.9, 0.1, 0.9, 0.05],
  cost_pay: [56, 60, 0.8, 0.1, 0.5, 0.05],
  cost_training: [1.8, 1.9, 0.1, 0, 0, 0],
  cost_levers: [0, 0, 0, 0, 0.4, 0.01],
  po_leavers_0_1: [0.6, 0.7, 0.2, 0, 0, 0],
  po_leavers_1_3: [7.1, 8.2, 0.9, 0, 0, 0],
  po_leavers_3_5: [7.9, 9.1, 0.9, -0.1, 0, 0.1],
  po_leavers_5_10: [5.2, 6.1, 0.7, -0.1, -1.9, 0.3],
  po_leavers_10_15: [2.3, 2.6, 0.4, 0, 0, 0],
  po_leavers_15: [6.2, 7.4, 0.7, -0.1, 0, 0.1],
  po_leaving_rate_0_1: [5, 5.2, 0.9, 0, 0, 0],
  po_leaving_rate_1_3: [7.4, 7.7, 0.7, 0, 0, 0],
  po_leaving_rate_3_5: [8.3, 8.8, 0.7, -0.1, 0, 0.1],
  po_leaving_rate_5_10: [6.8, 7.4, 0.8, -0.1, -2.2, 0.2],
  po_leaving_rate_10_15: [4.4, 4.7, 0.7, 0, 0, 0],
  po_leaving_rate_15: [4.1, 4.4, 0.4, 0, 0, 0],
  officers_under_80: [610, 540, 70, 120, 20, 25],
  officers_80_100: [1650, 1370, 120, 230, 40, 40],
  officers_100_110: [1310, 1240, 90, 90, 20, 30],
  officers_110_120: [1260, 1330, 90, -60, 0, 30],
  officers_120_140: [1610, 1860, 120, -220, -40, 40],
  officers_140_160: [560, 780, 90, -110, -20, 25],
  officers_160_up: [140, 260, 60, -50, -10, 15],
};

const SHARES = { all: 1, wales: 0.06 } as const;
type AreaId = keyof typeof SHARES;
const AREAS: readonly AreaId[] = ['all', 'wales'];
const isRate = (measure: Measure) => measure.unit.startsWith('%') || measure.unit.includes(' a ');
const scaleOf = (measure: Measure, area: AreaId) => (isRate(measure) ? 1 : SHARES[area]);

/** Of outcomes that spread so about a mean. */
export function estimate(mean: number, spread: number): Estimate {
  const half = (T29 * spread) / Math.sqrt(N);
  return {
    mean,
    meanLow: mean - half,
    meanHigh: mean + half,
    q10: mean - 1.2816 * spread,
    q25: mean - 0.6745 * spread,
    median: mean,
    q75: mean + 0.6745 * spread,
    q90: mean + 1.2816 * spread,
  };
}

const MEASURED = MEASURES.filter(({ id }) => id in SHAPES);

function effectAt(shape: Shape, arm: number, month: number): number {
  return arm === 0 ? 0 : shape[2 + arm] * Math.min(1, Math.max(0, (month - 14) / 12));
}

/** Of the bulge, by class of sentence. */
const BULGE_SHARES: Readonly<Record<string, number>> = {
  releases: 1,
  releases_standard: 0.45,
  releases_excluded: 0.43,
  releases_more_serious: 0.12,
};

/** A bulge where release at one third begins: the scenario that keeps 40 % does not have it. */
function bulge(measure: string, arm: number, month: number): number {
  if (arm === 1) return 0;
  return (BULGE_SHARES[measure] ?? 0) * ([5200, 1500, 600][month - 16] ?? 0);
}

/** Post-sentence supervision ends with its repeal in month 11. */
function levelAt(measure: string, shape: Shape, month: number): number {
  if (measure === 'post_sentence_supervision') return month < 11 ? shape[0] : 0;
  return shape[0] + ((shape[1] - shape[0]) * month) / 36;
}

function monthEstimate(measure: Measure, area: AreaId, arm: number, month: number): Estimate {
  const shape = SHAPES[measure.id];
  const scale = scaleOf(measure, area);
  if (month === 0 && measure.summary === 'sum') return estimate(0, 0);
  const mean = levelAt(measure.id, shape, month) + effectAt(shape, arm, month) + bulge(measure.id, arm, month);
  return estimate(mean * scale, shape[2] * scale * Math.sqrt(month / 36));
}

function monthly(measure: Measure, area: AreaId, arm: number): Estimate[] {
  return FIXTURE_MONTHS.map((_, month) => monthEstimate(measure, area, arm, month));
}

function overPeriod(measure: Measure, points: readonly Estimate[]): number {
  if (measure.summary === 'end') return points[36].mean;
  const sum = points.slice(1).reduce((total, { mean }) => total + mean, 0);
  return measure.summary === 'sum' ? sum : sum / 36;
}

function periodEstimate(measure: Measure, area: AreaId, arm: number): Estimate {
  const months = measure.summary === 'sum' ? 20 : 1;
  return estimate(
    overPeriod(measure, monthly(measure, area, arm)),
    SHAPES[measure.id][2] * scaleOf(measure, area) * months,
  );
}

function difference(measure: Measure, area: AreaId, arm: number): PairedDifference {
  const months = measure.summary === 'sum' ? 20 : 1;
  const spread = SHAPES[measure.id][5] * scaleOf(measure, area) * months;
  const mean = periodEstimate(measure, area, arm).mean - periodEstimate(measure, area, 0).mean;
  return {
    measure: measure.id,
    arm: ARMS[arm],
    comparedWith: 'baseline',
    area,
    estimate: estimate(mean, mean === 0 ? 0 : spread),
    correlation: 0.97,
    luckRemoved: 0.94,
    replications: N,
    shareAbove: mean > 0 ? 1 : 0,
    shareBelow: mean < 0 ? 1 : 0,
  };
}

const everyCell = <T>(make: (measure: Measure, area: AreaId, arm: number) => T, firstArm = 0): T[] =>
  MEASURED.flatMap((measure) =>
    AREAS.flatMap((area) => ARMS.flatMap((_, arm) => (arm < firstArm ? [] : [make(measure, area, arm)]))),
  );

export const FIXTURE: ComparisonResult = {
  runId: '8f2c41d0',
  arms: [
    {
      name: 'baseline',
      title: 'Baseline: law as it stands',
      question: 'What happens to staffing and workload under the law as it stands?',
      comparedWith: null,
      claims: [],
      asks: [],
      levers: [],
    },
    {
      name: 'release-stays-at-40',
      title: 'Release stays at 40 %',
      question: 'What would probation workload and staffing be if release at one third never began?',
      comparedWith: 'baseline',
      claims: [],
      asks: [],
      levers: [{ line: 'no release at one third', actsOn: 'cases' }],
    },
    {
      name: 'retain-five-to-nine',
      title: 'Keep officers of five to nine years',
      question: 'What would keeping more officers of five to nine years of service do, and at what cost?',
      comparedWith: 'baseline',
      claims: [],
      asks: [],
      levers: [
        {
          line: 'leaving of PO, 5-10 years of service multiplied by 0.7 from 2026-04-01; 1500 pounds an officer and year',
          actsOn: 'staff',
        },
      ],
    },
  ],
  areas: [
    { id: 'all', name: 'England and Wales', illustrative: false },
    { id: 'wales', name: 'Wales', illustrative: true },
  ],
  months: FIXTURE_MONTHS,
  startDate: '2025-06-30',
  untilDate: '2028-07-01',
  seed: '20260401',
  replications: N,
  draft: false,
  workloadFactor: 1.2703,
  series: everyCell((measure, area, arm) => ({
    measure: measure.id,
    arm: ARMS[arm],
    area,
    points: monthly(measure, area, arm),
  })),
  periodFigures: everyCell((measure, area, arm) => ({
    measure: measure.id,
    arm: ARMS[arm],
    area,
    estimate: periodEstimate(measure, area, arm),
  })),
  differences: everyCell((measure, area, arm) => difference(measure, area, arm), 1),
  costPerOfficerYear: AREAS.flatMap((area) => [
    {
      arm: ARMS[1],
      comparedWith: ARMS[0],
      area,
      cost: 2_400_000 * SHARES[area],
      officerYears: 2 * SHARES[area],
      ratio: null,
    },
    {
      arm: ARMS[2],
      comparedWith: ARMS[0],
      area,
      cost: 21_700_000 * SHARES[area],
      officerYears: 93.1 * SHARES[area],
      ratio: { mean: 233_083, low: 218_240, high: 250_210 },
    },
  ]),
  breakEven: madeBreakEven(estimate, ARMS.slice(1), SHARES),
  spread: madeSpread(estimate, ARMS),
  dailyReleases: ARMS.map((arm, index) => ({ arm, mean: [210, 190, index === 1 ? 200 : 2400] })),
  timeZero: FIXTURE_TIME_ZERO,
  uncertainties: [
    {
      id: 'trainee_completion',
      description: 'Share of trainees who qualify',
      unit: 'share of those who start',
      low: 0.55,
      high: 0.8,
      mode: 0.67,
      basis: 'PO inflow over starters due',
    },
    {
      id: 'understatement',
      description: 'How much measured workload understates need',
      unit: 'true need over measured need',
      low: 1.34,
      high: 1.67,
      mode: 1.52,
      basis: 'NAO, October 2025',
    },
  ],
  edges: [
    {
      id: 'c3',
      claim: 'Higher workload makes officers leave sooner',
      counterClaim: 'Officers leave for pay and place; workload follows',
      grade: 'C',
      on: true,
    },
  ],
  published: FIXTURE_PUBLISHED,
  publishedUntil: '2025-06-30',
  lawAsAt: '2026-04-01',
  assumptions: FIXTURE_REGISTER,
  pastReview: [],
  decidesBy: null,
  equalSpend: null,
};

/** The same run with `--quick`: no intervals. */
export const DRAFT_FIXTURE: ComparisonResult = {
  ...FIXTURE,
  draft: true,
  replications: 5,
  periodFigures: FIXTURE.periodFigures.map((one) => ({ ...one, estimate: withoutInterval(one.estimate) })),
  differences: FIXTURE.differences.map((one) => ({ ...one, estimate: withoutInterval(one.estimate), replications: 5 })),
  costPerOfficerYear: FIXTURE.costPerOfficerYear.map((one) => ({ ...one, ratio: null })),
  series: FIXTURE.series.map((one) => ({ ...one, points: one.points.map(withoutInterval) })),
  breakEven: madeBreakEven(withoutIntervals, ARMS.slice(1), SHARES).map((one) => ({
    ...one,
    replications: 5,
    notByTheEnd: 2,
    notWithin: [{ years: 1, count: 4, low: null, high: null }],
  })),
  spread: madeSpread(withoutIntervals, ARMS),
};

function withoutIntervals(mean: number, spread: number): Estimate {
  return withoutInterval(estimate(mean, spread));
}

export function withoutInterval(one: Estimate): Estimate {
  return { ...one, meanLow: null, meanHigh: null };
}

/** ISO dates of `count` month ends from the given one on. */
function monthEnds(year: number, month: number, count: number): string[] {
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month + index, 0)).toISOString().slice(0, 10),
  );
}

const FEW = ['staff_in_post_fte', 'wmt_percent', 'cost'];
const isFew = (one: { readonly measure: string }) => FEW.includes(one.measure);

const { breakEven: _, spread: __, ...WITHOUT_OVER_TIME } = FIXTURE;

/** The same run with two arms and three measures: few charts, quick to draw. */
export const SMALL_FIXTURE: ComparisonResult = {
  ...WITHOUT_OVER_TIME,
  arms: FIXTURE.arms.slice(0, 2),
  series: FIXTURE.series.filter(isFew),
  periodFigures: FIXTURE.periodFigures.filter(isFew),
  differences: FIXTURE.differences.filter((one) => isFew(one) && one.arm === ARMS[1]),
  costPerOfficerYear: FIXTURE.costPerOfficerYear.filter((one) => one.arm === ARMS[1]),
};
