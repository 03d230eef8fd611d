import { describe, expect, it } from 'vitest';
import { allocationImpact } from '../../src/model/workload/published/allocationImpact.js';
import { availablePointsBatch } from '../../src/model/workload/published/availablePointsBatch.js';
import { availablePointsRealTime } from '../../src/model/workload/published/availablePointsRealTime.js';
import { capacityPercentBatch } from '../../src/model/workload/published/capacityPercentBatch.js';
import { capacityPercentRealTime } from '../../src/model/workload/published/capacityPercentRealTime.js';
import { contractedHours } from '../../src/model/workload/published/contractedHours.js';
import type { GradeType } from '../../src/model/workload/published/gradeType.js';
import { groupPercent } from '../../src/model/workload/published/groupPercent.js';
import { nominalTarget } from '../../src/model/workload/published/nominalTarget.js';
import { pointsForOneTier } from '../../src/model/workload/published/pointsForOneTier.js';
import { reductionHours } from '../../src/model/workload/published/reductionHours.js';
import { workloadTotalRealTime } from '../../src/model/workload/published/workloadTotalRealTime.js';

/** Seed settings of ministryofjustice/hmpps-workload, V1_1__SEED_REF_DATA.sql. */
const SERVICE = { nominalPoints: 2176, defaultHours: { PO: 37, PSO: 37, SPO: 0 } };

const batch = (contracted: number | null, reduction: number, gradeType: GradeType = 'PO') =>
  availablePointsBatch({ ...SERVICE, gradeType, contractedHours: contracted, reductionHours: reduction });

const realTime = (contracted: number, reduction: number, defaultHours = 37) =>
  availablePointsRealTime({
    nominalPoints: 2176,
    defaultHours,
    contractedHours: contracted,
    reductionHours: reduction,
  });

describe('points available, from the text of the rules', () => {
  it.each([
    ['trainee, months 0 to 6', 80, 435],
    ['trainee, months 6 to 12', 60, 870],
    ['trainee, months 12 to 18', 40, 1305],
    ['newly qualified officer', 20, 1740],
    ['officer without a reduction', 0, 2176],
    ['long-term sickness', 100, 0],
  ])('%s: %d %% less of 37 hours leaves %d points in both variants', (_, percent, points) => {
    const reduction = reductionHours(37, percent);
    expect(batch(37, reduction)).toBe(points);
    expect(realTime(37, reduction)).toBe(points);
  });

  it('goes negative in the nightly calculation when reductions exceed the contract, and to 0 in real time', () => {
    expect(batch(37, 55.5)).toBe(-1088); // 2176 x -18.5 / 37
    expect(batch(37, 37.1)).toBe(-5); // -5.88 truncated toward zero, not down
    expect(realTime(37, 55.5)).toBe(0);
    expect(realTime(37, 37)).toBe(0);
  });

  it('gives 0 for no contracted hours, and for a grade whose default is 0', () => {
    expect(batch(0, 0)).toBe(0);
    expect(batch(0, 5)).toBe(0);
    expect(batch(37, 0, 'SPO')).toBe(0);
    expect(batch(null, 0, 'SPO')).toBe(0);
    expect(realTime(37, 0, 0)).toBe(0);
  });

  it('gives nothing for an unsupported type, by name or by id', () => {
    expect(batch(37, 0, 'UNSUPPORTED')).toBe(0);
    expect(batch(37, 0, 5)).toBe(0);
  });

  it('uses the hours of the contract, whichever grade: half the hours, half the points', () => {
    expect(batch(18.5, 0)).toBe(1088);
    expect(batch(19.5, 1)).toBe(1088); // two ratios of doubles give 1087.9999999999998
    expect(realTime(18.5, 0)).toBe(1088);
    expect(batch(null, 0)).toBe(2176);
  });

  it('rounds the share of hours to 15 decimals, half up, before it multiplies in real time', () => {
    const third = { nominalPoints: 3, defaultHours: 3, reductionHours: 0 };
    expect(availablePointsRealTime({ ...third, contractedHours: 1 })).toBe(0); // 0.333333333333333 x 3
    expect(availablePointsRealTime({ ...third, contractedHours: 2 })).toBe(2); // 0.666666666666667 x 3
    const nightly = { nominalPoints: 3, gradeType: 'PO', contractedHours: 1, reductionHours: 0 } as const;
    expect(availablePointsBatch({ ...nightly, defaultHours: { PO: 3, PSO: 3, SPO: 3 } })).toBe(1);
  });

  it('takes decimals as written: 0.3 less 0.1 of 0.2 hours is the whole', () => {
    expect(0.3 - 0.1).not.toBe(0.2); // what doubles make of it
    expect(realTime(0.3, 0.1, 0.2)).toBe(2176);
    expect(
      availablePointsBatch({
        ...SERVICE,
        gradeType: 'PO',
        contractedHours: 0.3,
        reductionHours: 0.1,
        defaultHours: { PO: 0.2, PSO: 1, SPO: 1 },
      }),
    ).toBe(2176);
  });

  it('refuses what is not a number', () => {
    expect(() => batch(Number.NaN, 0)).toThrow(RangeError);
    expect(() => realTime(37, Number.POSITIVE_INFINITY)).toThrow(RangeError);
    expect(() => reductionHours(37, Number.NaN)).toThrow(RangeError);
  });
});

describe('PSO_B', () => {
  it('has the default hours of a PSO but the target of everybody else', () => {
    const hours = contractedHours(null, 'PSO_B', { PO: 37, PSO: 30, SPO: 0 });
    expect(hours).toEqual({ baseHours: 30, defaultHoursForGrade: 30 });
    expect(nominalTarget('PSO_B', { PO: 2000, PSO: 1500 })).toBe(2000);
    expect(nominalTarget('PSO', { PO: 2000, PSO: 1500 })).toBe(1500);
  });

  it('is the same by name and by id', () => {
    const defaults = { PO: 37, PSO: 30, SPO: 0 };
    expect(contractedHours(null, 7, defaults)).toEqual(contractedHours(null, 'PSO_B', defaults));
    expect(contractedHours(null, 3, defaults)).toEqual(contractedHours(null, 'PSO', defaults));
    expect(contractedHours(null, 2, defaults)).toEqual({ baseHours: 0, defaultHoursForGrade: 0 });
  });
});

describe('reduction hours', () => {
  it.each([
    [37, 47, 17.39],
    [36.5, 5, 1.83], // 1.825: a half, which no double holds
    [35.5, 1, 0.36], // 0.355
    [20.1, 50, 10.05],
    [37, 0, 0],
    [37, 150, 37], // capped at the contract
    [22.333, 100, 22.33], // to 2 decimals
    [0, null, 0],
    [18.5, null, 18.5],
  ])('%d hours at %s %% are %d hours', (contracted, percent, hours) => {
    expect(reductionHours(contracted, percent)).toBe(hours);
  });
});

describe('points for one tier', () => {
  const inactive = { warrants: 1, unpaidWork: 2, overdueTermination: 1 };
  const tier = { count: 10, pointsPerCase: 79, inactive };

  it('keeps the stated per cent of an inactive case', () => {
    const seed = { warrants: 0, unpaidWork: 100, overdueTermination: 0 };
    expect(pointsForOneTier({ ...tier, weightings: seed })).toBe(632); // 10 less 2 whole cases
    const part = { warrants: 25, unpaidWork: 50, overdueTermination: 100 };
    expect(pointsForOneTier({ ...tier, weightings: part })).toBe(651.75); // 10 - 0.75 - 1 - 0 cases
  });

  it('holds weightings between 0 and 100', () => {
    const beyond = { warrants: -20, unpaidWork: 130, overdueTermination: 0 };
    expect(pointsForOneTier({ ...tier, weightings: beyond })).toBe(632);
  });

  it('can go below 0 when more cases are inactive than counted', () => {
    const all = { warrants: 0, unpaidWork: 0, overdueTermination: 0 };
    expect(pointsForOneTier({ ...tier, count: 3, weightings: all })).toBe(-79);
  });
});

describe('whole workload in real time', () => {
  it('is 0 without work, and adds every kind', () => {
    expect(workloadTotalRealTime({})).toBe(0);
    const total = workloadTotalRealTime({
      cases: [{ count: 2, weight: 206 }],
      courtReports: [{ count: 1, weight: 138 }],
      contactWeights: { CMS01: 9 },
      contactsOutsideCaseload: [{ type: 'CMS01', count: 3 }],
      contactsByOthers: [{ type: 'CMS01', count: 1 }],
    });
    expect(total).toBe(412 + 138 + 27 - 9);
  });

  it('does not take a property of every object for a contact type', () => {
    const contactsByOthers = [{ type: 'constructor', count: 5 }];
    expect(workloadTotalRealTime({ contactWeights: {}, contactsByOthers })).toBe(0);
  });
});

describe('workload percent', () => {
  it('is unrounded at night and in steps of a tenth in real time', () => {
    expect(capacityPercentBatch(2500, 2176)).toBeCloseTo(114.88970588235294, 12);
    expect(capacityPercentRealTime(2500, 2176)).toBe(114.9);
  });

  it('rounds a half up in real time, where doubles would not', () => {
    expect(capacityPercentRealTime(1001, 2000)).toBe(50.1); // 0.5005, in doubles 500.49999999999994 thousandths
    expect(capacityPercentRealTime(10045, 10000)).toBe(100.5); // 1.0045
    expect(capacityPercentRealTime(10044, 10000)).toBe(100.4);
    expect(capacityPercentRealTime(-10045, 10000)).toBe(-100.5); // away from zero
  });

  it('is 0 where nothing is available or held', () => {
    for (const percent of [capacityPercentBatch, capacityPercentRealTime]) {
      expect(percent(500, 0)).toBe(0);
      expect(percent(0, 500)).toBe(0);
      expect(percent(0, -500)).toBe(0);
    }
  });

  it('is negative for an officer reduced beyond the contract', () => {
    expect(capacityPercentBatch(544, -1088)).toBe(-50);
  });

  it('of a group is sum over sum, not the mean of percentages', () => {
    expect(groupPercent([1000, 3000], [2000, 2000])).toBe(100);
    expect(groupPercent([2000, 500], [2000, 1000])).toBeCloseTo(83.3333333333, 9); // the mean would be 75
    expect(groupPercent([100], [0])).toBe(0);
    expect(groupPercent([], [])).toBe(0);
  });

  it('counts the points of an absent officer, whose points available are none', () => {
    expect(groupPercent([1000, 1000], [2000, 0])).toBe(100);
  });
});

describe('impact of an allocation', () => {
  it('gives the percentages before truncation', () => {
    const officer = { totalPoints: 500, availablePoints: 1000, casePoints: 59 };
    expect(allocationImpact({ ...officer, pointsAlreadyCounted: 0 })).toEqual({
      capacityPercent: 50,
      potentialCapacityPercent: 55.9,
    });
  });

  it('replaces the points of a case held under another tier', () => {
    const impact = allocationImpact({
      totalPoints: 500,
      availablePoints: 1000,
      casePoints: 75,
      pointsAlreadyCounted: 59,
    });
    expect(impact.potentialCapacityPercent).toBe(51.6);
  });

  it('is 0 for somebody without points available', () => {
    const impact = allocationImpact({ totalPoints: 0, availablePoints: 0, casePoints: 59, pointsAlreadyCounted: 0 });
    expect(impact).toEqual({ capacityPercent: 0, potentialCapacityPercent: 0 });
  });
});
