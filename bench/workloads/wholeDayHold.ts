import { RandomStreams } from '../../src/engine/random/randomStreams.js';
import { PRIORITY, Simulation } from '../../src/engine/simulation.js';

const PENDING = 300_000;
const LONGEST_DAYS = 1_900;
/** whole-day steps drawn beforehand, so that the list is timed and not the draws */
const STEPS = 4_096;

/**
 * The hold model on whole days: 300,000 pending events, each of which, when it runs, is put back 1 to 1,900 whole
 * days on. One operation is one event taken, dispatched and scheduled. Returns the seconds for `operations` of them.
 */
export function wholeDayHold(seed: string, operations: number, seconds: () => number): number {
  const steps = drawSteps(seed);
  let drawn = 0;
  const rounds = Math.ceil(((operations + 3 * PENDING) / PENDING + 2) * LONGEST_DAYS);
  const putBack = (entity: number): void => {
    drawn = (drawn + 7919) & (STEPS - 1);
    simulation.schedule(simulation.now + steps[drawn], PRIORITY.ends, 0, entity);
  };
  const simulation = new Simulation([putBack], { untilDays: rounds, capacity: PENDING });
  for (let entity = 0; entity < PENDING; entity++) {
    simulation.schedule(steps[entity & (STEPS - 1)], PRIORITY.ends, 0, entity);
  }
  for (let warm = 0; warm < 2 * PENDING; warm++) simulation.step();
  const start = seconds();
  for (let operation = 0; operation < operations; operation++) simulation.step();
  return seconds() - start;
}

function drawSteps(seed: string): Float64Array {
  const sequence = new RandomStreams(seed, 0).sequence(1, 0, 0);
  return Float64Array.from({ length: STEPS }, () => 1 + Math.floor(sequence.next() * LONGEST_DAYS));
}
