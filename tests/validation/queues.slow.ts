import { beforeAll, describe, expect, it } from 'vitest';
import { ARRIVALS_PER_DAY, type QueueResult, queueOfFifty, SERVERS } from '../../bench/workloads/queueOfFifty.js';

/** M/M/50 with 45 arrivals a day and a mean service of one day; Erlang C in exact arithmetic gives both figures. */
const MEAN_WAIT_DAYS = 0.0727729;
const SHARE_WAITING = 0.363864;
const REPLICATIONS = 24;
const CUSTOMERS = 1_000_000;

/** Two checks at three standard errors of 24 replications (t, 23 degrees of freedom): 0.0064 each, 0.013 together. */
const STANDARD_ERRORS = 3;

describe('M/M/50', () => {
  let results: QueueResult[] = [];

  beforeAll(() => {
    results = Array.from({ length: REPLICATIONS }, (_, replication) => queueOfFifty('oracle', replication, CUSTOMERS));
  });

  it('knows Erlang C: the figures are the closed form', () => {
    const share = erlangC(ARRIVALS_PER_DAY, SERVERS);
    expect(share).toBeCloseTo(SHARE_WAITING, 6);
    expect(share / (SERVERS - ARRIVALS_PER_DAY)).toBeCloseTo(MEAN_WAIT_DAYS, 7);
  });

  it('waits as long as Erlang C says, with a standard error of at most 0.0008 days', () => {
    const { mean, standardError } = summary(results.map((result) => result.meanWaitDays));
    expect(standardError).toBeLessThan(0.0008);
    expect(Math.abs(mean - MEAN_WAIT_DAYS)).toBeLessThan(STANDARD_ERRORS * standardError);
  });

  it('makes the share wait that Erlang C says', () => {
    const { mean, standardError } = summary(results.map((result) => result.shareWaiting));
    expect(Math.abs(mean - SHARE_WAITING)).toBeLessThan(STANDARD_ERRORS * standardError);
  });

  it("keeps Little's law in every replication: queue length = arrivals a day x mean wait", () => {
    // an identity of the path, but for the few who still wait at the end
    for (const { meanQueueLength, arrivalsPerDay, meanWaitDays } of results) {
      expect(Math.abs(meanQueueLength / (arrivalsPerDay * meanWaitDays) - 1)).toBeLessThan(1e-3);
    }
  });
});

/** Share that has to wait, by the recursion of Erlang B. */
function erlangC(load: number, servers: number): number {
  let blocked = 1;
  for (let n = 1; n <= servers; n++) blocked = (load * blocked) / (n + load * blocked);
  return blocked / (1 - (load / servers) * (1 - blocked));
}

function summary(values: readonly number[]): { mean: number; standardError: number } {
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const variance = values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1);
  return { mean, standardError: Math.sqrt(variance / values.length) };
}
