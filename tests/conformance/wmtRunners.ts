import { allocationImpact } from '../../src/model/workload/published/allocationImpact.js';
import { type ArmsCases, armsPoints } from '../../src/model/workload/published/armsPoints.js';
import {
  availablePointsBatch,
  type BatchAvailability,
} from '../../src/model/workload/published/availablePointsBatch.js';
import {
  availablePointsRealTime,
  type RealTimeAvailability,
} from '../../src/model/workload/published/availablePointsRealTime.js';
import { capacityPercentBatch } from '../../src/model/workload/published/capacityPercentBatch.js';
import { contractedHours, type DefaultHours } from '../../src/model/workload/published/contractedHours.js';
import { fastReportPoints } from '../../src/model/workload/published/fastReportPoints.js';
import type { GradeType } from '../../src/model/workload/published/gradeType.js';
import { groupPercent } from '../../src/model/workload/published/groupPercent.js';
import { type NominalTargets, nominalTarget } from '../../src/model/workload/published/nominalTarget.js';
import { paroleReportPoints } from '../../src/model/workload/published/paroleReportPoints.js';
import { type InactiveKinds, pointsForOneTier } from '../../src/model/workload/published/pointsForOneTier.js';
import { reductionHours } from '../../src/model/workload/published/reductionHours.js';
import { type OfficerWork, workloadTotalRealTime } from '../../src/model/workload/published/workloadTotalRealTime.js';

interface HoursInput {
  contractedHours: number | null;
  gradeType: GradeType;
  defaultHours: DefaultHours;
}

interface ReductionInput {
  contractedHours: number;
  allowancePercent: number | null;
  maxAllowancePercent: number | null;
}

interface TierInput {
  count: number;
  pointsPerCase: number;
  inactive: InactiveKinds;
  weightings: InactiveKinds;
  subtractInactive?: boolean;
}

interface ImpactInput {
  totalPoints: number;
  availablePoints: number;
  case: { weight: number };
  alreadyHeldByOfficer: boolean;
}

/** From a fixture's input to our function's answer, by name of the suite. A suite without an entry fails the test. */
export const WMT_RUNNERS: Readonly<Record<string, (input: never) => unknown>> = {
  'available-points-real-time': (input: RealTimeAvailability) => ({ availablePoints: availablePointsRealTime(input) }),
  'available-points-batch': (input: BatchAvailability) => ({ availablePoints: availablePointsBatch(input) }),
  'contracted-hours': (input: HoursInput) =>
    contractedHours(input.contractedHours, input.gradeType, input.defaultHours),
  'nominal-target': (input: { gradeType: GradeType; targets: NominalTargets }) => ({
    nominalTarget: nominalTarget(input.gradeType, input.targets),
  }),
  'reduction-hours': (input: ReductionInput) => ({
    allowanceHours: reductionHours(input.contractedHours, input.allowancePercent),
    maxAllowanceHours: reductionHours(input.contractedHours, input.maxAllowancePercent),
  }),
  'points-for-one-tier': (input: TierInput) => ({
    points: pointsForOneTier({ ...input, inactive: input.subtractInactive ? input.inactive : null }),
  }),
  'parole-report-points': (input: { reports: number; weight: number; enabled: boolean }) => ({
    points: paroleReportPoints(input.reports, input),
  }),
  'fast-report-points': (input: { reports: number; weight: number }) => ({
    points: fastReportPoints(input.reports, input.weight),
  }),
  'arms-points': (input: ArmsCases) => ({ points: armsPoints(input) }),
  'workload-total-real-time': (input: OfficerWork) => ({ points: workloadTotalRealTime(input) }),
  percentage: (input: { value: number; total: number }) => ({
    percent: capacityPercentBatch(input.value, input.total),
  }),
  'group-cms-percentage': (input: { cmsPoints: number[]; totalAvailablePoints: number }) => ({
    cmsPercent: groupPercent(input.cmsPoints, [input.totalAvailablePoints]),
  }),
  // the source asserts whole numbers, so both percentages are compared after truncating
  'allocation-impact': (input: ImpactInput) => {
    const impact = allocationImpact({
      totalPoints: input.totalPoints,
      availablePoints: input.availablePoints,
      casePoints: input.case.weight,
      pointsAlreadyCounted: input.alreadyHeldByOfficer ? input.case.weight : 0,
    });
    return {
      capacityPercent: Math.trunc(impact.capacityPercent),
      potentialCapacityPercent: Math.trunc(impact.potentialCapacityPercent),
    };
  },
};

/** Suites whose expected value is a double printed in full: compared to this relative tolerance instead of exactly. */
export const TOLERANCE: Readonly<Record<string, number>> = { 'group-cms-percentage': 1e-12 };
