import { RandomStreams } from '../engine/random/randomStreams.js';
import { monthEnds } from './calendar.js';
import { type Decision, DecisionTrace } from './governance/decisions.js';
import type { Inputs } from './inputs.js';
import { COLUMN_COUNT } from './observation/columns.js';
import { observe } from './observation/observe.js';
import type { Outcome } from './outcome.js';
import { drawUncertainties } from './parameters/drawUncertainties.js';
import { Service } from './service.js';
import { startProcesses, startService } from './start/start.js';

/**
 * Plays one future. Pure: the same inputs, seed and replication give the same bytes everywhere.
 *
 * @param seed the user's seed, text or number as text
 * @param replication 0, 1, 2 ...
 * @throws RangeError for inputs that the model cannot play, such as a leaving rate above its bound
 */
export type Simulate = (inputs: Inputs, seed: string, replication: number) => Outcome;

export const simulate: Simulate = (inputs, seed, replication) => simulateWith(inputs, seed, replication, lookAway);

const lookAway = () => undefined;

/** Plays one future to the same bytes, and says who decided what, when, on what information. */
export function simulateTraced(
  inputs: Inputs,
  seed: string,
  replication: number,
): { readonly outcome: Outcome; readonly decisions: readonly Decision[] } {
  const trace = new DecisionTrace();
  const outcome = simulateWith(inputs, seed, replication, lookAway, trace);
  return { outcome, decisions: trace.decisions };
}

/** @param onClosing called at the start and at the end of each month, after it was observed; must change nothing */
export function simulateWith(
  inputs: Inputs,
  seed: string,
  replication: number,
  onClosing: (service: Service) => void,
  trace: DecisionTrace | null = null,
): Outcome {
  const draws = drawUncertainties(inputs.parameters, new RandomStreams(seed, replication));
  return play(new Service(inputs, seed, replication, draws, trace), replication, onClosing);
}

/** Days from the start on which a month closes; the last is the end of the period. */
export function closingDays(inputs: Inputs): number[] {
  const origin = inputs.start.stockDay + 1;
  const ends = monthEnds(origin, origin + inputs.untilDay).map((day) => day + 1 - origin);
  if (ends.at(-1) !== inputs.untilDay) ends.push(inputs.untilDay);
  return ends;
}

function play(service: Service, replication: number, onClosing: (service: Service) => void): Outcome {
  const { inputs, simulation } = service;
  const closings = closingDays(inputs);
  const months = closings.length + 1;
  const areas = inputs.selectedRegions.length + 1;
  const values = new Float64Array(areas * months * COLUMN_COUNT);
  startService(service);
  const initialStateDigest = inputs.selectedRegions.map((_, i) => service.digest.text(service.selected[i]!)).join('-');
  observe(service, values, 0, months, 0);
  onClosing(service);
  startProcesses(service);
  let from = 0;
  closings.forEach((until, index) => {
    service.beginMonth(from, until);
    simulation.runUntil(until);
    observe(service, values, index + 1, months, until - from);
    onClosing(service);
    service.closeMonth(until - from);
    from = until;
  });
  return {
    replication,
    areas,
    months,
    values,
    dailyReleases: service.dailyReleases,
    eventDigests: service.selected.map((region) => service.digest.text(region)),
    initialStateDigest,
    eventsRun: simulation.eventsRun,
  };
}
