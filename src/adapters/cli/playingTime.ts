import type { ComparisonPlan } from '../../experiment/compare/comparisonPlan.js';

/** Measured: processor seconds for the whole service over one year, and for starting threads. */
const SECONDS_A_NATIONAL_YEAR = 0.85;
const SECONDS_TO_BEGIN = 2;

/** What `--quick` is to take: on two processors, whatever the machine, so that a plan has one number of replications. */
const QUICK_SECONDS = 85;
const QUICK_PROCESSORS = 2;
/** Fewer show no range; 30 would make intervals. */
const QUICK_LEAST = 4;
const QUICK_MOST = 29;

/**
 * Seconds a run takes, about; the time left that a run shows is measured.
 *
 * @param plays replications over all arms that are not in the store yet
 */
export function estimatedSeconds(plan: ComparisonPlan, plays: number, workers: number): number {
  return SECONDS_TO_BEGIN + (plays * secondsAPlay(plan)) / workers;
}

/** Replications an arm of a draft, 4 to 29: by arms, years and the share of the nation, never by the machine. */
export function quickReplications(plan: ComparisonPlan): number {
  const seconds = (QUICK_SECONDS - SECONDS_TO_BEGIN) * QUICK_PROCESSORS;
  const fitting = Math.floor(seconds / (plan.arms.length * secondsAPlay(plan)));
  return Math.min(QUICK_MOST, Math.max(QUICK_LEAST, fitting));
}

/** Processor seconds for one replication of one arm. */
function secondsAPlay({ months, arms: [{ inputs }] }: ComparisonPlan): number {
  const years = (months.length - 1) / 12;
  const share = inputs.regions
    .filter(({ id }) => inputs.selectedRegions.includes(id))
    .reduce((sum, region) => sum + region.share, 0);
  return years * share * SECONDS_A_NATIONAL_YEAR;
}
