import { MONTHS_PER_YEAR } from '../../model/vocabulary.js';
import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import type { MeasureTable } from '../compare/measureTable.js';
import type { Estimate } from '../result.js';
import type { BreakEven, NotWithin } from '../resultOverTime.js';
import { estimateOf } from '../statistics/estimate.js';
import { LEAST_FOR_INTERVAL } from '../statistics/meanInterval.js';
import { wilsonInterval } from '../statistics/wilson.js';
import type { BreakEvenPlan } from './breakEvenPlan.js';
import { monthOfBreakEven } from './monthOfBreakEven.js';
import { reachedBy } from './reachedBy.js';

/** What each month adds to benefit and cost, of every record. */
export interface FlowTables {
  readonly benefit: MeasureTable;
  readonly cost: MeasureTable;
}

/** One replication: what each month adds in one arm more than in the other. */
interface Path {
  readonly benefit: readonly number[];
  readonly cost: readonly number[];
  /** by which break-even is judged */
  readonly net: readonly number[];
}

/**
 * When each arm breaks even beside the arm it is compared with, in every area. An area in which the benefit has no
 * figure in some month is left out: nothing can be added up there.
 *
 * @param by the plan's own
 * @param unit in which the benefit adds up
 */
export function breakEvenOf(
  plan: ComparisonPlan,
  by: BreakEvenPlan,
  unit: string,
  tables: FlowTables,
  inputsOfArm: readonly number[],
): BreakEven[] {
  return plan.arms.flatMap((arm, position) => {
    const other = plan.arms.findIndex(({ name }) => name === arm.comparedWith);
    if (arm.comparedWith === null) return [];
    const pathsOf = (area: number) => pathsIn(tables, inputsOfArm[position], inputsOfArm[other], area, by);
    const beginsAt = beginOf(pathsOf(0));
    return plan.areas.flatMap((area, index) => {
      const paths = pathsOf(index);
      if (!paths.every(isWhole)) return [];
      const names = { arm: arm.name, comparedWith: arm.comparedWith as string, area: area.id };
      const what = { benefitMeasure: by.benefit, worthPounds: by.worthPounds, unit };
      return [{ ...names, ...what, ...summedUp(paths, beginsAt) }];
    });
  });
}

function pathsIn(tables: FlowTables, arm: number, other: number, area: number, by: BreakEvenPlan): Path[] {
  return Array.from({ length: tables.benefit.replications }, (_, replication) => {
    const [benefit, cost] = [tables.benefit, tables.cost].map((table) => {
      const against = table.ofReplication(other, area, replication);
      return table
        .ofReplication(arm, area, replication)
        .map((value, month) => (month === 0 ? 0 : value - against[month]));
    });
    const net = by.worthPounds === null ? benefit : benefit.map((value, month) => value - cost[month]);
    return { benefit, cost, net };
  });
}

const isWhole = ({ benefit }: Path) => benefit.every(Number.isFinite);

/** Same luck in both arms: until the change begins they agree to the bit. */
function beginOf(paths: readonly Path[]): number {
  const first = paths[0].benefit.findIndex((_, month) =>
    paths.some(({ benefit, cost }) => benefit[month] !== 0 || cost[month] !== 0),
  );
  return Math.max(0, first - 1);
}

function summedUp(paths: readonly Path[], beginsAt: number) {
  const last = paths[0].net.length - 1;
  const reached = paths.map(({ net }) => monthsFrom(beginsAt, monthOfBreakEven(net)));
  return {
    beginsAt,
    benefit: cumulative(paths.map(({ benefit }) => benefit)),
    cost: cumulative(paths.map(({ cost }) => cost)),
    net: cumulative(paths.map(({ net }) => net)),
    replications: paths.length,
    atOnce: reached.filter((months) => months === 0).length,
    notByTheEnd: reached.filter((months) => months === null).length,
    notWithin: notWithin(reached, Math.floor((last - beginsAt) / MONTHS_PER_YEAR)),
    monthsUntil: {
      tenth: reachedBy(reached, 0.1),
      quarter: reachedBy(reached, 0.25),
      half: reachedBy(reached, 0.5),
      threeQuarters: reachedBy(reached, 0.75),
      nineTenths: reachedBy(reached, 0.9),
    },
  };
}

/** A net that is never below zero breaks even in month 0, however late the change begins. */
function monthsFrom(beginsAt: number, month: number | null): number | null {
  return month === null ? null : Math.max(0, month - beginsAt);
}

function notWithin(reached: readonly (number | null)[], years: number): NotWithin[] {
  return Array.from({ length: years }, (_, index) => {
    const months = (index + 1) * MONTHS_PER_YEAR;
    const count = reached.filter((one) => one === null || one > months).length;
    const interval = reached.length < LEAST_FOR_INTERVAL ? null : wilsonInterval(count, reached.length);
    return { years: index + 1, count, low: interval?.low ?? null, high: interval?.high ?? null };
  });
}

/** Month by month, over replications. */
function cumulative(added: readonly (readonly number[])[]): Estimate[] {
  const sums = added.map((months) => {
    let sum = 0;
    return months.map((value) => {
      sum += value;
      return sum;
    });
  });
  return sums[0].map((_, month) => estimateOf(sums.map((months) => months[month])));
}
