import type { ComparisonPlan } from '../../../src/experiment/compare/comparisonPlan.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Simulate } from '../../../src/model/simulate.js';
import { fakeEffects } from '../compare/fakeEffects.js';
import { fakePlan } from '../compare/fakePlan.js';

/** What a cell of the toy holds. */
export interface Cell {
  readonly changed: boolean;
  readonly replication: number;
  /** 0: all regions together */
  readonly area: number;
  /** 0: the state at the start */
  readonly month: number;
}

export type Toy = (cell: Cell) => Partial<Record<ColumnName, number>>;

/** Month ends from June 2025 on. */
function monthEnds(count: number): string[] {
  return Array.from({ length: count }, (_, index) => new Date(Date.UTC(2025, 6 + index, 0)).toISOString().slice(0, 10));
}

/** A comparison of two arms over so many months whose columns a test writes itself. */
export function toyComparison(months: number, toy: Toy, changes: Partial<ComparisonPlan> = {}) {
  const plan = fakePlan({ months: monthEnds(months + 1), measures: ['releases'], ...changes });
  const simulate: Simulate = (inputs, _seed, replication) => {
    const areas = plan.areas.length;
    const values = new Float64Array(areas * (months + 1) * COLUMN_COUNT);
    for (let area = 0; area < areas; area++) {
      for (let month = 0; month <= months; month++) {
        const cell = toy({ changed: inputs.changes.length > 0, replication, area, month });
        const row = (area * (months + 1) + month) * COLUMN_COUNT;
        for (const [column, value] of Object.entries(cell)) values[row + COLUMN_INDEX[column as ColumnName]] = value;
      }
    }
    return {
      replication,
      areas,
      months: months + 1,
      values,
      dailyReleases: new Float64Array(1),
      eventDigests: [],
      initialStateDigest: 'same',
      eventsRun: 0,
    };
  };
  return runComparison(plan, fakeEffects({ executor: serialExecutor(simulate) }));
}
