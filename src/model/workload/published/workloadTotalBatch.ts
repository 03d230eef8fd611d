import { type ArmsCases, armsPoints } from './armsPoints.js';
import { fastReportPoints } from './fastReportPoints.js';
import { paroleReportPoints } from './paroleReportPoints.js';
import { type InactiveKinds, pointsForOneTier } from './pointsForOneTier.js';
import { type Location, type WeightSettings, type Weights, weightOfCase } from './weights.js';

/** Cases of one location and tier. */
export interface TierCases {
  readonly location: Location;
  readonly tier: string;
  readonly count: number;
}

/** T2A cases are extracted with the inactive ones, which are then taken off. */
export interface T2aCases extends TierCases {
  readonly inactive: InactiveKinds;
}

export interface BatchWork {
  /** without the inactive cases, which the extract has left out */
  readonly cases: readonly TierCases[];
  readonly t2aCases: readonly T2aCases[];
  /** standard court reports of the month */
  readonly standardReports: number;
  /** fast court reports of the last 30 days */
  readonly fastReports: number;
  /** counted by the older rule set only */
  readonly paroleReports: number;
  readonly arms: Pick<ArmsCases, 'licenceCases' | 'communityCases'>;
  /** sum of contact adjustments, which can be negative (`contactAdjustment`) */
  readonly contactPoints: number;
}

/** `older`: as extracted in 2021, with points for parole reports and ARMS assessments; `current`: without them. */
export type RuleSet = 'current' | 'older';

export interface BatchTotal {
  readonly casePoints: number;
  readonly t2aPoints: number;
  readonly reportPoints: number;
  /** what the tool stores and shows: everything, rounded to whole points */
  readonly totalPoints: number;
}

/**
 * Points of an officer as the nightly calculation counts them.
 *
 * Rounded once, at the end, a half upwards: -2.5 becomes -2.
 * Source: ministryofjustice/wmt-worker, app/services/probation-rules/app/points/calculate-points-for-workload.js and
 * app/services/workers/calculate-workload-points.js, commit 78f526bf25f6d202aa1c886a72f4c21ae3997419.
 */
export function workloadTotalBatch(work: BatchWork, weights: Weights, ruleSet: RuleSet): BatchTotal {
  const casePoints = work.cases.reduce(
    (sum, { location, tier, count }) => sum + count * weightOfCase(weights, 'standard', location, tier),
    0,
  );
  const t2aPoints = work.t2aCases.reduce((sum, cases) => sum + pointsOfT2a(cases, weights), 0);
  const reportPoints = pointsOfReports(work, weights.standard.settings, ruleSet);
  const totalPoints = Math.round(casePoints + t2aPoints + reportPoints + work.contactPoints);
  return { casePoints, t2aPoints, reportPoints, totalPoints: totalPoints + 0 }; // never -0
}

function pointsOfT2a({ location, tier, count, inactive }: T2aCases, weights: Weights): number {
  const { weightingWarrants, weightingUnpaidWork, weightingOverdueTermination } = weights.t2a.settings;
  return pointsForOneTier({
    count,
    pointsPerCase: weightOfCase(weights, 't2a', location, tier),
    inactive,
    weightings: {
      warrants: weightingWarrants,
      unpaidWork: weightingUnpaidWork,
      overdueTermination: weightingOverdueTermination,
    },
  });
}

function pointsOfReports(work: BatchWork, settings: WeightSettings, ruleSet: RuleSet): number {
  const court =
    work.standardReports * settings.standardReport + fastReportPoints(work.fastReports, settings.fastReport);
  if (ruleSet === 'current') return court;
  const parole = { weight: settings.paroleReport, enabled: settings.paroleReportEnabled };
  const arms = { ...work.arms, licenceWeight: settings.armsLicence, communityWeight: settings.armsCommunity };
  return court + paroleReportPoints(work.paroleReports, parole) + armsPoints(arms);
}
