import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import type { MeasureTable } from '../compare/measureTable.js';
import type { SpreadDifference, SpreadSeries, SpreadStatistic } from '../resultOverTime.js';
import { estimateOf } from '../statistics/estimate.js';
import { meanOf } from '../statistics/moments.js';
import { differencesOf, pairedStatistics } from '../statistics/pairedDifference.js';
import { rangeOf, standardDeviationOf } from './apart.js';

/** What one measure says of the spread between regions: arm by arm, then arm against arm. */
export interface SpreadParts {
  readonly series: readonly SpreadSeries[];
  readonly differences: readonly SpreadDifference[];
}

const STATISTICS: readonly { readonly name: SpreadStatistic; readonly of: (values: readonly number[]) => number }[] = [
  { name: 'standard deviation', of: standardDeviationOf },
  { name: 'range', of: rangeOf },
];

/** By month, then by replication. */
type Monthly = readonly (readonly number[])[];

/**
 * Spread between the regions of a plan: taken over regions within a replication and month, then summed up over
 * replications. A replication in which some region has no figure has no spread.
 *
 * @param inputsOfArm position of each arm's inputs in the table
 */
export function spreadParts(plan: ComparisonPlan, table: MeasureTable, inputsOfArm: readonly number[]): SpreadParts {
  const parts = STATISTICS.map(({ name, of }) => {
    const monthlyOf = (arm: number) => monthlySpread(plan, table, inputsOfArm[arm], of);
    const key = { measure: table.measure.id, statistic: name };
    const series = plan.arms.map((arm, position) => ({ ...key, arm: arm.name, ...summedUp(monthlyOf(position)) }));
    const differences = plan.arms.flatMap((arm, position) => {
      if (arm.comparedWith === null) return [];
      const other = plan.arms.findIndex(({ name: candidate }) => candidate === arm.comparedWith);
      const paired = difference(monthlyOf(position), monthlyOf(other));
      return [{ ...key, arm: arm.name, comparedWith: arm.comparedWith, ...paired }];
    });
    return { series, differences };
  });
  return { series: parts.flatMap(({ series }) => series), differences: parts.flatMap((part) => part.differences) };
}

/** The first area is all regions together: it is none of them. */
function monthlySpread(
  plan: ComparisonPlan,
  table: MeasureTable,
  inputs: number,
  of: (values: readonly number[]) => number,
): Monthly {
  const regions = plan.areas.slice(1).map((_, index) => index + 1);
  return plan.months.map((_, month) => {
    const byRegion = regions.map((area) => table.ofMonth(inputs, area, month));
    return byRegion[0].map((_value, replication) => of(byRegion.map((values) => values[replication])));
  });
}

function summedUp(monthly: Monthly): Pick<SpreadSeries, 'points' | 'overPeriod'> {
  return { points: monthly.map(estimateOf), overPeriod: estimateOf(meanOverMonths(monthly)) };
}

function difference(arm: Monthly, other: Monthly) {
  const points = arm.map((values, month) => estimateOf(differencesOf(values, other[month])));
  const { estimate, shareAbove, shareBelow } = pairedStatistics(meanOverMonths(arm), meanOverMonths(other));
  return { points, overPeriod: estimate, shareAbove, shareBelow };
}

/** One value a replication: the mean of its months; the state at the start is the same in all arms and counts in none. */
function meanOverMonths(monthly: Monthly): number[] {
  const months = monthly.length > 1 ? monthly.slice(1) : monthly;
  return monthly[0].map((_, replication) => meanOf(months.map((values) => values[replication])));
}
