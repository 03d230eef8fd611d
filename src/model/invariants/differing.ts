import type { ColumnName } from '../observation/columns.js';
import type { Service } from '../service.js';
import { observedNow } from './observedNow.js';

/** A level and what a recount gives. */
export interface Counted {
  readonly name: ColumnName;
  readonly counted: number;
}

/** A line for each level that is not what was counted. */
export function differing(service: Service, region: number, counts: readonly Counted[]): string[] {
  const observed = observedNow(service, region);
  return counts.flatMap(({ name, counted }) => {
    const level = observed(name);
    return Math.abs(level - counted) <= 1e-6 * Math.max(1, Math.abs(counted))
      ? []
      : [`region ${region}: ${name} is ${level}, counted ${counted}`];
  });
}
