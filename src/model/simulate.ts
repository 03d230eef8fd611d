import type { Inputs } from './inputs.js';
import type { Outcome } from './outcome.js';

/**
 * Plays one future. Pure: the same inputs, seed and replication give the same bytes everywhere.
 *
 * @param seed the user's seed, text or number as text
 * @param replication 0, 1, 2 ...
 */
export type Simulate = (inputs: Inputs, seed: string, replication: number) => Outcome;
