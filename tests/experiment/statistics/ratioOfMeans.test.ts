import seedrandom from 'seedrandom';
import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/experiment/statistics/estimate.js';
import { halfWidthOfMean } from '../../../src/experiment/statistics/meanInterval.js';
import { meanOf, varianceOf } from '../../../src/experiment/statistics/moments.js';
import { ratioOfMeans } from '../../../src/experiment/statistics/ratioOfMeans.js';

const uniform = seedrandom.alea('ratio');
const years = Array.from({ length: 40 }, () => 80 + 40 * uniform.double());
const pounds = years.map((year) => 40_000 * year + 1_000_000 * uniform.double());

describe('ratioOfMeans', () => {
  it('has ends at which a t test of a - r b is just undecided: what Fieller asks for', () => {
    const { low, high, mean } = ratioOfMeans(pounds, years)!;
    for (const ratio of [low, high]) {
      const left = pounds.map((value, index) => value - ratio * years[index]);
      expect(Math.abs(meanOf(left)) / halfWidthOfMean(40, varianceOf(left))!).toBeCloseTo(1, 9);
    }
    expect(low).toBeLessThan(mean);
    expect(high).toBeGreaterThan(mean);
  });

  it('is the t interval over the denominator where that does not vary', () => {
    const { low, high, mean } = ratioOfMeans(pounds, new Array(40).fill(50))!;
    const plain = estimateOf(pounds);
    expect(mean).toBeCloseTo(plain.mean / 50, 6);
    expect(low).toBeCloseTo(plain.meanLow! / 50, 6);
    expect(high).toBeCloseTo(plain.meanHigh! / 50, 6);
  });

  it('turns over with the ratio: the interval of b / a is one over that of a / b', () => {
    const [one, other] = [ratioOfMeans(pounds, years)!, ratioOfMeans(years, pounds)!];
    expect(1 / other.high).toBeCloseTo(one.low, 6);
    expect(1 / other.low).toBeCloseTo(one.high, 6);
  });

  it('is one number where cost follows the years exactly', () => {
    const { low, high, mean } = ratioOfMeans(
      years.map((year) => 3 * year),
      years,
    )!;
    for (const end of [low, high, mean]) expect(end).toBeCloseTo(3, 6);
  });

  it('keeps its ends in order where fewer years cost less, and where more years save money', () => {
    const opposite = years.map((year) => -year);
    const saving = ratioOfMeans(pounds, opposite)!;
    expect(saving.low).toBeLessThan(saving.high);
    expect(saving.high).toBeLessThan(0);
  });

  it('is not there where the denominator cannot be told from zero, under 30 pairs, or without a figure', () => {
    const around = years.map((_, index) => (index % 2 === 0 ? 1 : -1));
    expect(ratioOfMeans(pounds, around)).toBeNull();
    expect(ratioOfMeans(pounds, new Array(40).fill(0))).toBeNull();
    expect(ratioOfMeans(pounds.slice(0, 29), years.slice(0, 29))).toBeNull();
    expect(ratioOfMeans(pounds, [...years.slice(1), Number.NaN])).toBeNull();
    expect(() => ratioOfMeans(pounds, years.slice(1))).toThrow(RangeError);
  });
});
