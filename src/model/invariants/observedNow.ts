import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../observation/columns.js';
import { observe } from '../observation/observe.js';
import type { Service } from '../service.js';

export type Observed = (column: ColumnName) => number;

/**
 * What a closing observation would write now for a region. It starts the heads by service band anew: not for tests of
 * head-days by band.
 *
 * @param region index in the inputs; all simulated regions together if absent
 */
export function observedNow(service: Service, region?: number): Observed {
  const values = new Float64Array((service.selected.length + 1) * COLUMN_COUNT);
  observe(service, values, 0, 1, 0);
  const area = region === undefined ? 0 : service.selected.indexOf(region) + 1;
  return (column) => values[area * COLUMN_COUNT + COLUMN_INDEX[column]];
}
