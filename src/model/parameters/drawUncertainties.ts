import { triangular } from '../../engine/random/distributions/triangular.js';
import { uniform } from '../../engine/random/distributions/uniform.js';
import type { RandomStreams } from '../../engine/random/randomStreams.js';
import type { Distribution, Parameter } from '../inputs.js';
import { PURPOSE } from '../purposes.js';
import { textHash } from '../textHash.js';

/**
 * One value of each drawn parameter for this replication. The draw is a stream of (seed, replication, its name),
 * so it is the same in every arm and does not depend on which other parameters are drawn.
 */
export function drawUncertainties(
  parameters: readonly Parameter[],
  streams: RandomStreams,
): ReadonlyMap<string, number> {
  const draws = new Map<string, number>();
  for (const parameter of parameters) {
    if (!parameter.distribution) continue;
    const [high, low] = textHash(parameter.id);
    const value = quantile(parameter.distribution, streams.uniform(PURPOSE.uncertainty, high, low, 0));
    draws.set(parameter.id, parameter.kind === 'date' ? Math.floor(value) : value);
  }
  return draws;
}

/** The middle of each distribution: what the check at time 0 and the anchors use. */
export function centralDraws(parameters: readonly Parameter[]): ReadonlyMap<string, number> {
  const draws = new Map<string, number>();
  for (const parameter of parameters) {
    if (parameter.distribution) draws.set(parameter.id, parameter.steps[0]!.values[0]!);
  }
  return draws;
}

function quantile(distribution: Distribution, u: number): number {
  return distribution.kind === 'uniform'
    ? uniform(u, distribution.low, distribution.high)
    : triangular(u, distribution.low, distribution.mode, distribution.high);
}
