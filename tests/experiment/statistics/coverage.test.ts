/**
 * Every interval that reports print, tried against samples whose truth is known.
 *
 * Each check compares a count of hits with a binomial of known chance and fails outside 4 standard deviations:
 * a false alarm in 6 of 100,000 for each of five checks, for fixed seeds.
 */
import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/experiment/statistics/estimate.js';
import { pairedStatistics } from '../../../src/experiment/statistics/pairedDifference.js';
import { ratioOfMeans } from '../../../src/experiment/statistics/ratioOfMeans.js';

const TRIALS = 20_000;

function expectChance(hits: number, chance: number): void {
  const standardDeviation = Math.sqrt((chance * (1 - chance)) / TRIALS);
  expect(Math.abs(hits / TRIALS - chance)).toBeLessThan(4 * standardDeviation);
}

/** Standard normal values by Box and Muller, the cosine one of each pair. */
function normals(seed: string): () => number {
  const uniform = seedrandom.alea(seed);
  return () => Math.sqrt(-2 * Math.log(1 - uniform.double())) * Math.cos(2 * Math.PI * uniform.double());
}

const repeat = <T>(count: number, make: () => T): T[] => Array.from({ length: count }, make);
const covers = (low: number | null, truth: number, high: number | null) => low! <= truth && truth <= high!;

describe('coverage of what is printed', () => {
  it.each([30, 50])(
    'the 95 per cent interval of a mean holds the truth 95 times in 100 with %i replications',
    (count) => {
      const normal = normals(`mean-${count}`);
      const hits = repeat(TRIALS, () => estimateOf(repeat(count, () => 117 + 5 * normal())));
      expectChance(hits.filter((found) => covers(found.meanLow, 117, found.meanHigh)).length, 0.95);
    },
  );

  it('the 95 % interval of a paired difference holds the truth 95 times in 100', () => {
    const normal = normals('paired');
    const hits = repeat(TRIALS, () => {
      const luck = repeat(30, normal);
      const arm = luck.map((shared) => 12 + 3 * shared + normal());
      const other = luck.map((shared) => 10 + 3 * shared + normal());
      return pairedStatistics(arm, other).estimate;
    });
    expectChance(hits.filter((found) => covers(found.meanLow, 2, found.meanHigh)).length, 0.95);
  });

  it('the 95 % interval of a ratio of means holds the truth 95 times in 100', () => {
    const normal = normals('ratio');
    const hits = repeat(TRIALS, () => {
      const years = repeat(30, () => 100 + 50 * normal()); // the mean has a relative error of 9 %
      const pounds = years.map((year) => 4_000_000 + 10_000 * (year - 100) + 500_000 * normal());
      return ratioOfMeans(pounds, years)!;
    });
    expectChance(hits.filter(({ low, high }) => covers(low, 40_000, high)).length, 0.95);
  });

  it('there is a ratio exactly where the interval of its denominator excludes zero', () => {
    const normal = normals('no ratio');
    const tried = repeat(500, () => repeat(30, () => 0.3 + normal()));
    const told = tried.filter((years) => {
      const { meanLow, meanHigh } = estimateOf(years);
      return !covers(meanLow, 0, meanHigh);
    });
    expect(told.length).toBeGreaterThan(100);
    expect(tried.filter((years) => ratioOfMeans(repeat(30, normal), years) !== null)).toEqual(told);
  });

  it('the 80 % range of outcomes holds a new uniform outcome as often as type 8 says', () => {
    // the k-th of n uniform values has expectation k / (n + 1), so the range covers 0.8 (n + 1/3) / (n + 1) = 0.783
    const uniform = seedrandom.alea('range');
    const hits = repeat(TRIALS, () => {
      const found = estimateOf(repeat(30, uniform.double));
      return covers(found.q10, uniform.double(), found.q90);
    });
    expectChance(hits.filter(Boolean).length, (0.8 * (30 + 1 / 3)) / 31);
  });
});
