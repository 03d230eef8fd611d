/** Made-up shares and switching values of one comparison, for tests of charts and tables; nothing was simulated. */
import type {
  Attribution,
  ComparisonResult,
  Estimate,
  SwitchedAssumption,
  SwitchingAnswer,
  SwitchingValues,
} from '../../../src/experiment/result.js';

import { DRAFT_FIXTURE, estimate, FIXTURE, withoutInterval } from './fixture.js';

type MakeEstimate = (mean: number, spread: number) => Estimate;

const GROUPS = [
  { id: 'pay_setting', title: 'Pay set locally' },
  { id: 'hiring', title: 'Hiring by the region' },
  { id: 'placement', title: 'Placement of new officers' },
  { id: 'partners', title: 'Access to housing and health' },
  { id: 'transition', title: 'The transition itself' },
];

/** by measure: share of each group, then everything else; spread over replications */
const SHARES: Readonly<Record<string, readonly [readonly number[], number, number]>> = {
  wmt_percent: [[-1.4, -0.9, -2.6, 0, 1.1], 0, 0.5],
  staff_in_post_fte: [[31, 24, 3, 0, -46], 6, 21],
};

function madeUpAttribution(make: MakeEstimate): Attribution {
  return {
    arm: 'release-stays-at-40',
    comparedWith: 'baseline',
    groups: GROUPS,
    replications: 30,
    everyOrder: false,
    measures: Object.entries(SHARES).map(([measure, [shares, rest, spread]]) => {
      const together = shares.reduce((sum, one) => sum + one, 0);
      const of = (mean: number) => make(mean, mean === 0 ? 0 : spread);
      return {
        measure,
        groups: GROUPS.map(({ id }, index) => ({
          group: id,
          contribution: of(shares[index]),
          alone: of(1.2 * shares[index]),
        })),
        together: of(together),
        everythingElse: of(rest),
        difference: of(together + rest),
      };
    }),
  };
}

type Row = readonly [SwitchedAssumption, readonly (readonly [value: number, ofWorkload: number, ofStaff: number])[]];

const assumption = (id: string, title: string, unit: string, grade: string): SwitchedAssumption => ({
  id,
  title,
  unit,
  kind: 'number',
  low: 0,
  high: 1,
  present: 0.5,
  grade,
});

const ROWS: readonly Row[] = [
  [
    { ...assumption('hiring_days', 'Days to hire locally', 'days', 'grade D'), low: 60, high: 240, present: 90 },
    [
      [60, -4.6, 52],
      [90, -3.8, 18],
      [240, -1.1, -40],
    ],
  ],
  [
    { ...assumption('edge_c3_strength', 'C3: strength', 'for 10 points', 'grade C'), high: 0.1, present: 0.05 },
    [
      [0, -3.1, 9],
      [0.05, -3.8, 18],
      [0.1, -4.4, 27],
    ],
  ],
  [
    {
      ...assumption('one_third_release_from', 'One third release from', 'date', 'assumption'),
      kind: 'date',
      low: 20697,
      high: 20787,
      present: 20742,
    },
    [
      [20697, -4.1, 18],
      [20742, -3.8, 18],
      [20787, -3.4, 18],
    ],
  ],
  [
    {
      ...assumption('transition_months', 'Months the transition takes', 'months', 'grade C'),
      low: 6,
      high: 24,
      present: 12,
    },
    [
      [6, -6.2, 31],
      [12, -3.8, 18],
      [24, 0.9, -9],
    ],
  ],
];

/** Flips by hand: workload turns with the transition at 12 + 12 x 3.8 / 4.7; officers with hiring and the transition. */
const FLIPS: Readonly<Record<string, Readonly<Record<string, readonly [number, boolean]>>>> = {
  wmt_percent: { transition_months: [21.7, true] },
  staff_in_post_fte: { hiring_days: [136.6, false], transition_months: [20, true] },
};

function madeUpSwitching(make: MakeEstimate): SwitchingValues {
  const ids = ['wmt_percent', 'staff_in_post_fte'];
  return {
    arm: 'release-stays-at-40',
    comparedWith: 'baseline',
    replications: 30,
    assumptions: ROWS.map(([one]) => one),
    measures: ids.map((measure, index) => ({
      measure,
      notDecided: true,
      answers: ROWS.map(([{ id }, points]): SwitchingAnswer => {
        const [flipsAt, flipsInsideNoise] = FLIPS[measure][id] ?? [null, null];
        return {
          assumption: id,
          points: points.map(([value, ...means]) => ({ value, difference: make(means[index], [3, 40][index]) })),
          flipsAt,
          flipsInsideNoise,
        };
      }),
    })),
  };
}

/** The made-up run, its first comparison attributed to mechanisms and held against assumptions. */
export const WITH_MECHANISMS: ComparisonResult = {
  ...FIXTURE,
  attribution: [madeUpAttribution(estimate)],
  switchingValues: [madeUpSwitching(estimate)],
};

/** The same with `--quick`: no intervals. */
export const DRAFT_WITH_MECHANISMS: ComparisonResult = {
  ...DRAFT_FIXTURE,
  attribution: [madeUpAttribution((...of) => withoutInterval(estimate(...of)))],
  switchingValues: [madeUpSwitching((...of) => withoutInterval(estimate(...of)))],
};
