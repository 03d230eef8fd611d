import type { RecordStore } from '../execution.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import type { MeasureTable, TableShape } from './measureTable.js';
import { monthLengths } from './monthLengths.js';
import { type RecordIndex, visitRecords } from './records.js';

export function shapeOf(plan: ComparisonPlan, index: RecordIndex): TableShape {
  return {
    inputs: index.hashes.length,
    areas: plan.areas.length,
    months: plan.months.length,
    replications: plan.replications,
  };
}

/** Fills tables from every record in one reading. @throws Error if a record does not fit the plan */
export async function readTables(
  plan: ComparisonPlan,
  index: RecordIndex,
  store: RecordStore,
  tables: readonly MeasureTable[],
): Promise<void> {
  const lengths = monthLengths(plan.months);
  await visitRecords(plan, index, store, (outcome, inputs) => {
    for (const table of tables) table.read(inputs, outcome, lengths);
  });
}
