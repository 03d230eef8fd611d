import { brokenInvariants } from './invariants/brokenInvariants.js';
import type { Service } from './service.js';
import { type Simulate, simulateWith } from './simulate.js';

/** Lines of a broken recount that an error shows. */
const MOST_LINES = 5;

/**
 * Plays one future as `simulate` does, to the same bytes, and recounts the whole service at the start and at the end of
 * each month.
 *
 * @throws Error naming what does not hold, and the day
 */
export const simulate: Simulate = (inputs, seed, replication) => simulateWith(inputs, seed, replication, refuseBroken);

/** @throws Error where a recount finds something out of place */
export function refuseBroken(service: Service): void {
  const broken = brokenInvariants(service);
  if (broken.length === 0) return;
  const shown = broken.slice(0, MOST_LINES).join('; ');
  throw new Error(`on day ${service.simulation.now} ${broken.length} things do not hold: ${shown}`);
}
