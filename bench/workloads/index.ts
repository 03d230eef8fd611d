import type { Timing, Workload } from '../workload.js';
import { caseload } from './caseload.js';
import { queueOfFifty } from './queueOfFifty.js';
import { wholeDayHold } from './wholeDayHold.js';

const CUSTOMERS = 1_000_000;
const DAYS = 3652.5;
const HOLD_OPERATIONS = 4_000_000;
const FIVE_YEARS = '2030-07-01';
/** the smallest run with intervals; start and compilation, once a thread, are inside */
const PLAYS = 30;

/**
 * Every line of the bench, in the order of printing. To add one, write its file here and name it below; a workload
 * that has no counterpart in C++ (a national replication, two workers against one) has `yardstick: null`.
 */
export const WORKLOADS: readonly Workload[] = [
  {
    name: 'W1 M/M/50',
    counts: 'events',
    yardstick: ['W1', 'bin', '1', String(CUSTOMERS), '1', 'x256z'],
    run: (seconds) => {
      queueOfFifty('warm-up', 0, CUSTOMERS / 5);
      return timed(seconds, () => queueOfFifty('1', 0, CUSTOMERS).events);
    },
  },
  {
    name: 'W2 caseload, a stream per entity',
    counts: 'events',
    yardstick: ['W2', 'cal', '1', '10', '1', 'x256z'],
    run: (seconds) => {
      caseload('warm-up', 0, DAYS / 5);
      return timed(seconds, () => caseload('1', 0, DAYS).events);
    },
  },
  {
    name: 'whole-day hold, 300,000 pending',
    counts: 'operations',
    yardstick: null,
    run: (seconds) => ({ operations: HOLD_OPERATIONS, seconds: wholeDayHold('1', HOLD_OPERATIONS, seconds) }),
  },
  {
    // the first of its process: the model is compiled meanwhile
    name: 'national 5 years, first play',
    counts: 'events',
    yardstick: ['W2', 'cal', '1', '10', '1', 'x256z'],
    rounds: 3,
    run: (seconds) => nationalPlay(seconds, 0),
  },
  {
    // as all other lines after a warm-up: what each of a run's plays takes but the first of a thread
    name: 'national 5 years, later play',
    counts: 'events',
    yardstick: ['W2', 'cal', '1', '10', '1', 'x256z'],
    rounds: 3,
    run: (seconds) => nationalPlay(seconds, 2),
  },
  {
    // its ratio is the time on two threads over that on one: 0.556 is 1.8 times as fast
    name: '30 national plays, two workers',
    counts: 'replications',
    yardstick: null,
    rounds: 1,
    run: async (seconds) => {
      const { nationalInputs } = await import('./nationalReplication.js');
      const { playOn } = await import('./twoWorkers.js');
      const inputs = nationalInputs(FIVE_YEARS);
      const one = await playOn(1, inputs, PLAYS, seconds);
      const two = await playOn(2, inputs, PLAYS, seconds);
      return { operations: PLAYS, seconds: two, ratio: two / one };
    },
  },
];

/**
 * A play of the whole service, event for event against the yardstick's caseload. Loaded only here, so that the memory of
 * the other lines is their own.
 *
 * @param before plays of the same process that come first, untimed
 */
async function nationalPlay(seconds: () => number, before: number): Promise<Timing> {
  const { nationalInputs } = await import('./nationalReplication.js');
  const { simulate } = await import('../../src/model/simulate.js');
  const inputs = nationalInputs(FIVE_YEARS);
  for (let replication = 1; replication <= before; replication++) simulate(inputs, 'bench', replication);
  return timed(seconds, () => simulate(inputs, 'bench', 0).eventsRun);
}

function timed(seconds: () => number, play: () => number): Timing {
  const start = seconds();
  const operations = play();
  return { operations, seconds: seconds() - start };
}
