import type { Service } from '../service.js';

/** The last day of the month just closed; the first day at the start. */
export function lastDay({ simulation }: Service): number {
  return Math.max(0, simulation.now - 1);
}
