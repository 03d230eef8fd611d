import type { Workload } from '../workload.js';
import { caseload } from './caseload.js';
import { queueOfFifty } from './queueOfFifty.js';
import { wholeDayHold } from './wholeDayHold.js';

const CUSTOMERS = 1_000_000;
const DAYS = 3652.5;
const HOLD_OPERATIONS = 4_000_000;

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
];

function timed(seconds: () => number, play: () => number): { operations: number; seconds: number } {
  const start = seconds();
  const operations = play();
  return { operations, seconds: seconds() - start };
}
