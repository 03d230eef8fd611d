import type { MeasureTable } from './measureTable.js';
import { overPeriod } from './overPeriod.js';

/** A measure summed up over the period, one value a replication, in their order. */
export function periodValues(table: MeasureTable, inputs: number, area: number): number[] {
  return Array.from({ length: table.replications }, (_, replication) =>
    overPeriod(table.measure.summary, table.ofReplication(inputs, area, replication)),
  );
}
