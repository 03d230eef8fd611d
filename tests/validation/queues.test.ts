import { describe, expect, it } from 'vitest';
import { exponential, piecewiseHazard, uniform, weibull } from '../../src/engine/random/distributions/index.js';
import { RandomStreams } from '../../src/engine/random/randomStreams.js';
import { PRIORITY, Simulation } from '../../src/engine/simulation.js';
import { TimeIntegral } from '../../src/engine/statistics/timeIntegral.js';

/**
 * Small worlds whose answer is known in closed form, played through the engine. Thirteen checks at 4.9 standard
 * errors each (1e-6), fixed seeds: a false-alarm rate of at most 1.3e-5 for the whole file.
 */
const Z = 4.9;
const SEED = 'oracles';
const PURPOSE = { gap: 1, stay: 2 } as const;

/** Mean within Z standard errors; variance too, where the count is near enough to normal (fourth moment 3 v^2 + v). */
function checkCounts(counts: readonly number[], mean: number, variance: number): void {
  const n = counts.length;
  const observed = counts.reduce((sum, count) => sum + count, 0) / n;
  const spread = counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / n;
  expect(Math.abs(observed - mean)).toBeLessThan(Z * Math.sqrt(variance / n));
  expect(Math.abs(spread - variance)).toBeLessThan(Z * Math.sqrt((2 * variance ** 2 + variance) / n));
}

/** How many are inside at `untilDays`: Poisson arrivals, and each stays as long as `stay` says. From `initial` people. */
function occupancy(
  replication: number,
  untilDays: number,
  initial: number,
  gapDays: number,
  stay: (u: number) => number,
) {
  const streams = new RandomStreams(SEED, replication);
  const inside = new TimeIntegral();
  let person = 0;
  const enter = (): void => {
    inside.add(1, simulation.now);
    const length = stay(streams.uniform(PURPOSE.stay, 0, person++, 0));
    simulation.schedule(simulation.now + length, PRIORITY.ends, 1, 0);
  };
  const arrive = (): void => {
    simulation.schedule(simulation.now + gaps.next() * gapDays, PRIORITY.starts, 0, 0);
    enter();
  };
  const gaps = streams.exponentials(PURPOSE.gap, 0, 0);
  const simulation = new Simulation([arrive, () => inside.add(-1, simulation.now)], { untilDays });
  for (let n = 0; n < initial; n++) enter();
  simulation.schedule(gaps.next() * gapDays, PRIORITY.starts, 0, 0);
  simulation.runUntil(untilDays);
  return { level: inside.level, average: inside.integral(untilDays) / untilDays };
}

describe('M/G/inf', () => {
  it('holds a Poisson number: mean and variance are arrivals a day x mean stay', () => {
    // stays between 2 and 18 days, so from day 18 on the law is exact
    const counts = Array.from({ length: 1500 }, (_, r) => occupancy(r, 20, 0, 1 / 4, (u) => uniform(u, 2, 18)).level);
    checkCounts(counts, 4 * 10, 4 * 10);
  });

  it('depends on the law of the stay through its mean alone', () => {
    // Weibull of shape 2 and scale 4: P(stay > 40 days) < 1e-43; mean 4 Gamma(1.5) = 2 sqrt(pi)
    const counts = Array.from({ length: 1500 }, (_, r) => occupancy(r, 40, 0, 1 / 8, (u) => weibull(u, 2, 4)).level);
    checkCounts(counts, 16 * Math.sqrt(Math.PI), 16 * Math.sqrt(Math.PI));
  });

  it("keeps Little's law over a long time: average inside = arrivals a day x mean stay", () => {
    // 60 paths of 400 days; the variance of a time average of M/M/inf is 2 L m (T - m (1 - e^(-T/m))) / T^2, from L = 0
    // at the start: the mean lacks m (1 - e^(-T/m)) / T of L, and the variance is no larger
    const [rate, stay, days, paths] = [5, 6, 400, 60];
    const averages = Array.from(
      { length: paths },
      (_, r) => occupancy(r, days, 0, 1 / rate, (u) => exponential(u, stay)).average,
    );
    const expected = rate * stay * (1 - (stay * (1 - Math.exp(-days / stay))) / days);
    const mean = averages.reduce((sum, average) => sum + average, 0) / paths;
    expect(Math.abs(mean - expected)).toBeLessThan(Z * Math.sqrt((2 * rate * stay * stay) / days / paths));
  });
});

describe('head count', () => {
  it('has mean and variance of the linear birth-death chain', () => {
    // 40 officers at the start, leaving at 0.1 a day, 3 joiners a day, after 7 days: binomial leavers plus a Poisson number
    const [initial, leaving, joining, days] = [40, 0.1, 3, 7];
    const stays = Math.exp(-leaving * days);
    const joined = (joining / leaving) * (1 - stays);
    const counts = Array.from(
      { length: 2000 },
      (_, r) => occupancy(r, days, initial, 1 / joining, (u) => exponential(u, 1 / leaving)).level,
    );
    checkCounts(counts, initial * stays + joined, initial * stays * (1 - stays) + joined);
  });
});

describe('piecewise hazard', () => {
  const EDGES = [0, 1, 3, 5, 10];
  const RATES = [0.16, 0.14, 0.12, 0.1, 0.06];
  const OFFICERS = 20_000;

  /** Officers who are still there after 1, 4 and 12 years; in each band anew, or drawn at once. */
  function survivors(mode: 'anew in each band' | 'at once'): number[] {
    const streams = new RandomStreams(SEED, 0);
    const band = new Int32Array(OFFICERS);
    const left: number[] = [];
    let inPost = OFFICERS;
    const leave = () => inPost--;
    const enterBand = (officer: number): void => {
      const u = streams.uniform(PURPOSE.stay, 0, officer, band[officer]);
      const luck = mode === 'at once' ? piecewiseHazard(u, EDGES, RATES) : exponential(u, 1 / RATES[band[officer]]);
      const end = mode === 'at once' ? Infinity : (EDGES[band[officer] + 1] ?? Infinity);
      const isLeaving = simulation.now + luck < end;
      if (!isLeaving) band[officer]++;
      simulation.schedule(isLeaving ? simulation.now + luck : end, PRIORITY.ends, isLeaving ? 0 : 1, officer);
    };
    const simulation = new Simulation([leave, enterBand], { untilDays: 20 });
    for (let officer = 0; officer < OFFICERS; officer++) enterBand(officer);
    for (const year of [1, 4, 12]) {
      simulation.runUntil(year);
      left.push(inPost);
    }
    return left;
  }

  it.each(['anew in each band', 'at once'] as const)('leaves as many as the closed form says, drawn %s', (mode) => {
    // cumulated hazard: 0.16; 0.16 + 0.28 + 0.12; 0.16 + 0.28 + 0.24 + 0.5 + 0.12
    const shares = [0.16, 0.56, 1.3].map((hazard) => Math.exp(-hazard));
    for (const [place, count] of survivors(mode).entries()) {
      const p = shares[place];
      expect(Math.abs(count - OFFICERS * p)).toBeLessThan(Z * Math.sqrt(OFFICERS * p * (1 - p)));
    }
  });
});
