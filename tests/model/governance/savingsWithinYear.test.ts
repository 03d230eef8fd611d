import { describe, expect, test } from 'vitest';
import { savingsWithinYear } from '../../../src/model/governance/savingsWithinYear.js';
import { appliesPerDay } from '../../../src/model/recruitment/hiring.js';
import { meanHundredths } from '../../../src/model/staff/hours.js';
import { smallInputs, smallService } from '../support/smallService.js';

/** Everybody full-time; one region, which has all applicants; nobody leaves. */
const service = (pso: number, applicantsPerMonth: number, kept = 1) =>
  smallService(
    smallInputs(
      { PO: 10, PSO: pso, SPO: 2 },
      { leaving_rate: 0, pso_posts_kept: kept, pso_applicants: applicantsPerMonth },
    ),
  );

describe('what taking on nobody for a year saves', () => {
  test('is bounded by the posts that people leave: 0.1 of 20 a year for 3 years, each half a year later on average', () => {
    // no leaving of those who would come, so that each serves the rest: 2 x (3 - 0.5)
    const found = savingsWithinYear(service(20, 1000), 0, 3, 0);
    expect(found).toBe(0);
    const leaving = savingsWithinYear(service(20, 1000), 0, 3, 0.1);
    // 2 posts a year; years served within t at 0.1 a year: 10 (1 - e^-0.1t), from 2 to 3: 10 - 100 (e^-0.2 - e^-0.3)
    expect(leaving).toBeCloseTo(2 * (10 - 100 * (Math.exp(-0.2) - Math.exp(-0.3))), 3);
  });

  test('is no less where there are more PSOs than posts: those who leave are counted alone', () => {
    const full = savingsWithinYear(service(20, 1000), 0, 3, 0.1);
    expect(savingsWithinYear(service(20, 1000, 0.5), 0, 3, 0.1)).toBe(full);
  });

  test('is bounded by those who apply: 0.2 a month', () => {
    const small = service(20, 0.2);
    const fte = (12 * 0.2 * meanHundredths(small.hours)) / 100;
    const found = savingsWithinYear(small, 0, 3, 0.5);
    // years served within t at 0.5 a year: 2 (1 - e^-t/2), from 2 to 3: 2 - 4 (e^-1 - e^-1.5)
    expect(found).toBeCloseTo(fte * (2 - 4 * (Math.exp(-1) - Math.exp(-1.5))), 3);
  });

  test('is nothing where nobody could begin before the end of the run', () => {
    expect(savingsWithinYear(service(20, 1000), 0, 0, 0.1)).toBe(0);
  });
});

test('a mix of 50 % full-time, 30 % at 0.8 and 20 % at 0.6 is 0.86 of full time', () => {
  const { hours } = smallService(smallInputs({ PO: 1, PSO: 1, SPO: 1 }, { contracted_hours_mix: [0.5, 0.3, 0.2] }));
  expect(meanHundredths(hours)).toBeCloseTo(86, 10);
});

test('a factor of 1.5 on applicants keeps all of the first layer, half of the second and none of the third', () => {
  const layer = (number: number) => ({
    pool: 1,
    region: 0,
    layer: number,
    basePerDay: 4,
    factor: 1.5,
    candidate: 0,
    at: 0,
  });
  expect([0, 1, 2].map((number) => appliesPerDay(layer(number)))).toEqual([4, 2, 0]);
});
