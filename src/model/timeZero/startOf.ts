import type { Inputs } from '../inputs.js';
import { centralDraws } from '../parameters/drawUncertainties.js';
import { Service } from '../service.js';
import { startService } from '../start/start.js';

/** The service on the night of the stock date, every uncertainty at its central value. Plays nothing. */
export function startOf(inputs: Inputs, seed: string, replication: number): Service {
  const service = new Service(inputs, seed, replication, centralDraws(inputs.parameters));
  startService(service);
  return service;
}
