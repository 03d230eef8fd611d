import { describe, expect, it } from 'vitest';
import { estimateOf } from '../../../src/experiment/statistics/estimate.js';

const ranks = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

describe('estimateOf', () => {
  it('prints mean, interval and range of 1 to 30 as worked out by hand', () => {
    const found = estimateOf(ranks(30));
    // variance of 1..n is n (n + 1) / 12 = 77.5; t(0.975, 29) = 2.045229642
    const half = 2.045229642132704 * Math.sqrt(77.5 / 30);
    expect(found.mean).toBe(15.5);
    expect(found.meanLow).toBeCloseTo(15.5 - half, 10);
    expect(found.meanHigh).toBeCloseTo(15.5 + half, 10);
    expect(found.median).toBeCloseTo(15.5, 12);
  });

  it('prints no interval under 30 replications, and still a range', () => {
    const found = estimateOf(ranks(29));
    expect([found.meanLow, found.meanHigh]).toEqual([null, null]);
    expect(found.q25).toBeLessThan(found.q75);
  });

  it('adds up so that small values beside large ones are not lost', () => {
    expect(estimateOf([1e16, 1, -1e16, 1]).mean).toBe(0.5);
  });

  it('gives a constant back exactly', () => {
    const found = estimateOf(Array.from({ length: 33 }, () => 0.1));
    expect([found.mean, found.meanLow, found.meanHigh, found.q10]).toEqual([0.1, 0.1, 0.1, 0.1]);
  });

  it('has no figure where one replication has none', () => {
    const found = estimateOf([1, Number.NaN, 3]);
    expect([found.mean, found.median, found.meanLow]).toEqual([Number.NaN, Number.NaN, null]);
  });
});
