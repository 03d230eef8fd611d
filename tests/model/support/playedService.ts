import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { drawUncertainties } from '../../../src/model/parameters/drawUncertainties.js';
import { Service } from '../../../src/model/service.js';
import { closingDays } from '../../../src/model/simulate.js';
import { startProcesses, startService } from '../../../src/model/start/start.js';

export const SEED = 'model tests';

/** The service on the night of the stock date, its processes on the event list, the first month begun. */
export function startedService(inputs: Inputs, seed = SEED, replication = 0): Service {
  const draws = drawUncertainties(inputs.parameters, new RandomStreams(seed, replication));
  const service = new Service(inputs, seed, replication, draws);
  startService(service);
  startProcesses(service);
  return service;
}

/**
 * Plays a started service month by month, as `simulate` does.
 *
 * @param onMonth called at the end of each month, before the next begins
 */
export function playOn(service: Service, onMonth: (until: number, from: number) => void = () => undefined): Service {
  let from = 0;
  for (const until of closingDays(service.inputs)) {
    service.beginMonth(from, until);
    service.simulation.runUntil(until);
    onMonth(until, from);
    service.closeMonth(until - from);
    from = until;
  }
  return service;
}

/** A service at the end of its period. */
export function playedService(inputs: Inputs, seed = SEED, replication = 0): Service {
  return playOn(startedService(inputs, seed, replication));
}
