import type { Workload } from '../workload.js';
import { caseload } from './caseload.js';
import { queueOfFifty } from './queueOfFifty.js';
import { wholeDayHold } from './wholeDayHold.js';

const CUSTOMERS = 1_000_000;
const DAYS = 3652.5;
const HOLD_OPERATIONS = 4_000_000;
/** fewer than the smallest run with intervals (30); start and compilation, once a thread, are inside */
const PLAYS = 24;

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
    // loaded only here, so that the other lines' memory is their own; cold, as a user meets it; the ratio is to the yardstick's caseload, event for event
    name: 'national replication, 5 years',
    counts: 'events',
    yardstick: ['W2', 'cal', '1', '10', '1', 'x256z'],
    rounds: 3,
    run: async (seconds) => {
      const { nationalInputs } = await import('./nationalReplication.js');
      const { simulate } = await import('../../src/model/simulate.js');
      const inputs = nationalInputs('2030-07-01');
      return timed(seconds, () => simulate(inputs, 'bench', 0).eventsRun);
    },
  },
  {
    // its ratio is the time on two threads over that on one: 0.556 is 1.8 times as fast
    name: 'national year on two workers',
    counts: 'replications',
    yardstick: null,
    rounds: 3,
    run: async (seconds) => {
      const { nationalInputs } = await import('./nationalReplication.js');
      const { playOn } = await import('./twoWorkers.js');
      const inputs = nationalInputs('2026-07-01');
      const one = await playOn(1, inputs, PLAYS, seconds);
      const two = await playOn(2, inputs, PLAYS, seconds);
      return { operations: PLAYS, seconds: two, ratio: two / one };
    },
  },
];

function timed(seconds: () => number, play: () => number): { operations: number; seconds: number } {
  const start = seconds();
  const operations = play();
  return { operations, seconds: seconds() - start };
}
