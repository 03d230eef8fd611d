import { expect } from 'vitest';
import { RandomStreams } from '../../../../src/engine/random/randomStreams.js';

/**
 * Each sampler's file makes three randomised checks of 40,000 draws with a fixed seed: Kolmogorov-Smirnov (or
 * chi-square), mean, variance. With eight laws these are 24 checks at a false-alarm rate of 4e-6 each, so at most
 * 1e-4 for the whole family (Bonferroni).
 */
const DRAWS = 40_000;
/** two-sided normal point of 4e-6 */
const Z = 4.61;
/** Kolmogorov's point of 4e-6: sqrt(-ln(4e-6 / 2) / 2) */
const KOLMOGOROV = 2.562;

export function drawMany(sample: (u: number) => number, purpose: number): Float64Array {
  const sequence = new RandomStreams('samplers', 0).sequence(purpose, 0, 0);
  return Float64Array.from({ length: DRAWS }, () => sample(sequence.next()));
}

export function checkMoments(draws: Float64Array, mean: number, variance: number): void {
  const n = draws.length;
  const deviations = draws.map((x) => x - mean);
  const square = average(deviations.map((d) => d * d));
  const fourth = average(deviations.map((d) => d ** 4));
  expect(Math.abs(average(deviations)) / Math.sqrt(variance / n)).toBeLessThan(Z);
  expect(Math.abs(square - variance) / Math.sqrt((fourth - square * square) / n)).toBeLessThan(Z);
}

export function checkDistribution(draws: Float64Array, cdf: (x: number) => number): void {
  const sorted = draws.slice().sort();
  const n = sorted.length;
  const distances = sorted.map((x, place) =>
    Math.max(Math.abs(cdf(x) - place / n), Math.abs(cdf(x) - (place + 1) / n)),
  );
  expect(Math.max(...distances.filter(Number.isFinite)) * Math.sqrt(n)).toBeLessThan(KOLMOGOROV);
}

/** The sampler is the inverse of its distribution function, and never falls when u rises. */
export function checkInverse(
  sample: (u: number) => number,
  cdf: (x: number) => number,
  values: readonly number[],
): void {
  for (const x of values) expect(Math.abs(sample(cdf(x)) / x - 1)).toBeLessThan(1e-9);
  let last = -Infinity;
  for (let step = 0.5; step < 1000; step++) {
    const value = sample(step / 1000);
    expect(value).toBeGreaterThanOrEqual(last);
    last = value;
  }
}

function average(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
