import { reduceBreakEven } from '../breakEven/reduceBreakEven.js';
import type { RecordStore } from '../execution.js';
import { measureById } from '../measures/measureById.js';
import { spreadOf } from '../spread/spreadOf.js';
import { type SpreadParts, spreadParts } from '../spread/spreadParts.js';
import type { ComparisonParts } from './comparisonParts.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import { COST_AND_YEARS, costPerOfficerYear, costsAndYears } from './costPerOfficerYear.js';
import { DailyMean } from './dailyMean.js';
import { type MeasureParts, measureParts } from './measureParts.js';
import { MeasureTable } from './measureTable.js';
import { passesOver } from './passes.js';
import { readTables, shapeOf } from './readTables.js';
import { type RecordIndex, visitRecords } from './records.js';

export type Reduced = Pick<
  ComparisonParts,
  'series' | 'periodFigures' | 'differences' | 'costPerOfficerYear' | 'breakEven' | 'spread' | 'dailyReleases'
>;

/**
 * Reads the records in replication order, a few measures a pass, and sums them up.
 *
 * @throws RangeError for an unknown measure; Error if a record does not fit the plan
 */
export async function reduce(plan: ComparisonPlan, index: RecordIndex, store: RecordStore): Promise<Reduced> {
  const shape = shapeOf(plan, index);
  const parts: MeasureParts[] = [];
  const apart: SpreadParts[] = [];
  const money = new Map<string, readonly (readonly (readonly number[])[])[]>();
  const read = [...new Set([...plan.measures, ...COST_AND_YEARS, ...plan.spreadOf])].map(measureById);
  for (const measures of passesOver(read, shape)) {
    const tables = measures.map((measure) => new MeasureTable(measure, shape));
    await readTables(plan, index, store, tables);
    for (const [id, values] of costsAndYears(tables, shape.inputs, shape.areas)) money.set(id, values);
    for (const table of tables.filter(({ measure }) => plan.measures.includes(measure.id))) {
      parts.push(measureParts(plan, table, index.inputsOfArm));
    }
    for (const table of tables.filter(({ measure }) => plan.spreadOf.includes(measure.id))) {
      apart.push(spreadParts(plan, table, index.inputsOfArm));
    }
  }
  const breakEven = await reduceBreakEven(plan, index, store);
  const spread = spreadOf(plan, apart);
  return {
    series: parts.flatMap((part) => part.series),
    periodFigures: parts.flatMap((part) => part.periodFigures),
    differences: parts.flatMap((part) => part.differences),
    costPerOfficerYear: costPerOfficerYear(plan, money, index.inputsOfArm),
    ...(breakEven && { breakEven }),
    ...(spread && { spread }),
    dailyReleases: await dailyReleases(plan, index, store),
  };
}

async function dailyReleases(
  plan: ComparisonPlan,
  index: RecordIndex,
  store: RecordStore,
): Promise<Reduced['dailyReleases']> {
  const means = index.hashes.map(() => new DailyMean());
  await visitRecords(plan, index, store, (outcome, inputs) => means[inputs].add(outcome));
  return plan.arms.map((arm, position) => ({ arm: arm.name, mean: means[index.inputsOfArm[position]].mean() }));
}
