import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import { MeasureTable } from '../compare/measureTable.js';
import { readTables, shapeOf } from '../compare/readTables.js';
import type { RecordIndex } from '../compare/records.js';
import type { RecordStore } from '../execution.js';
import { cost } from '../measures/cost.js';
import { measureById } from '../measures/measureById.js';
import type { BreakEven } from '../resultOverTime.js';
import { breakEvenOf } from './breakEvenOf.js';
import { flowsOf, unitOfBenefit } from './flows.js';

/**
 * Two more numbers a record, area and month, in a reading of their own; null where the plan does not ask.
 *
 * @throws RangeError for a benefit that is no measure, or one of which neither more nor less is better
 */
export async function reduceBreakEven(
  plan: ComparisonPlan,
  index: RecordIndex,
  store: RecordStore,
): Promise<readonly BreakEven[] | null> {
  const by = plan.breakEven;
  if (by === null) return null;
  const measure = measureById(by.benefit);
  const flows = flowsOf(measure, by.worthPounds);
  const shape = shapeOf(plan, index);
  const benefit = new MeasureTable({ ...measure, value: flows.benefit }, shape);
  const spent = new MeasureTable({ ...cost, value: flows.cost }, shape);
  await readTables(plan, index, store, [benefit, spent]);
  const unit = unitOfBenefit(measure, by.worthPounds);
  return breakEvenOf(plan, by, unit, { benefit, cost: spent }, index.inputsOfArm);
}
