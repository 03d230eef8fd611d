import type { RecordStore } from '../execution.js';
import { MEASURES } from '../measures/index.js';
import type { Measure } from '../measures/measure.js';
import type { ComparisonParts } from './comparisonParts.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import { COST_AND_YEARS, costPerOfficerYear, costsAndYears } from './costPerOfficerYear.js';
import { DailyMean } from './dailyMean.js';
import { type MeasureParts, measureParts } from './measureParts.js';
import { MeasureTable } from './measureTable.js';
import { monthLengths } from './monthLengths.js';
import { passesOver } from './passes.js';
import { type RecordIndex, visitRecords } from './records.js';

export type Reduced = Pick<
  ComparisonParts,
  'series' | 'periodFigures' | 'differences' | 'costPerOfficerYear' | 'dailyReleases'
>;

/**
 * Reads the records in replication order, a few measures a pass, and sums them up.
 *
 * @throws RangeError for an unknown measure; Error if a record does not fit the plan
 */
export async function reduce(plan: ComparisonPlan, index: RecordIndex, store: RecordStore): Promise<Reduced> {
  const shape = {
    inputs: index.hashes.length,
    areas: plan.areas.length,
    months: plan.months.length,
    replications: plan.replications,
  };
  const parts: MeasureParts[] = [];
  const money = new Map<string, readonly (readonly (readonly number[])[])[]>();
  const read = [...new Set([...plan.measures, ...COST_AND_YEARS])].map(measureById);
  for (const measures of passesOver(read, shape)) {
    const tables = measures.map((measure) => new MeasureTable(measure, shape));
    await readTables(plan, index, store, tables);
    for (const [id, values] of costsAndYears(tables, shape.inputs, shape.areas)) money.set(id, values);
    for (const table of tables.filter(({ measure }) => plan.measures.includes(measure.id))) {
      parts.push(measureParts(plan, table, index.inputsOfArm));
    }
  }
  return {
    series: parts.flatMap((part) => part.series),
    periodFigures: parts.flatMap((part) => part.periodFigures),
    differences: parts.flatMap((part) => part.differences),
    costPerOfficerYear: costPerOfficerYear(plan, money, index.inputsOfArm),
    dailyReleases: await dailyReleases(plan, index, store),
  };
}

/** @throws RangeError for an id that no measure has */
export function measureById(id: string): Measure {
  const found = MEASURES.find((measure) => measure.id === id);
  if (!found) throw new RangeError(`There is no measure ${id}`);
  return found;
}

async function readTables(
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

async function dailyReleases(
  plan: ComparisonPlan,
  index: RecordIndex,
  store: RecordStore,
): Promise<Reduced['dailyReleases']> {
  const means = index.hashes.map(() => new DailyMean());
  await visitRecords(plan, index, store, (outcome, inputs) => means[inputs].add(outcome));
  return plan.arms.map((arm, position) => ({ arm: arm.name, mean: means[index.inputsOfArm[position]].mean() }));
}
