import { describe, expect, test } from 'vitest';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { Units } from '../../../src/model/allocation/units.js';
import { specialistShortage } from '../../../src/model/governance/specialistShortage.js';
import { drawUncertainties } from '../../../src/model/parameters/drawUncertainties.js';
import { Service } from '../../../src/model/service.js';
import { startService } from '../../../src/model/start/start.js';
import { smallInputs } from '../support/smallService.js';

describe('specialists that are missing', () => {
  const units = new Units([2, 2]);
  /** Region 0 lacks 3 in one unit and has 1 to spare in the other; region 1 has 4 to spare and lacks 1. */
  const missing = Float64Array.of(3, -1, -4, 1);
  const short = (ofUnits: number, ofRegions: number) => [
    ...specialistShortage(
      missing,
      units,
      { units: Float64Array.of(ofUnits, ofUnits), regions: Float64Array.of(ofRegions, ofRegions) },
      [0, 1],
    ),
  ];

  test('are what each unit lacks where nobody helps anybody', () => {
    expect(short(1, 1)).toEqual([3, 1]);
  });

  test('are covered by the other unit of the region first', () => {
    expect(short(0, 1)).toEqual([2, 0]);
  });

  test('then by other regions: 3 to spare for 2', () => {
    expect(short(0, 0)).toEqual([0, 0]);
  });

  test('of whom a border keeps a share: half of 3 reaches 2', () => {
    expect(short(0, 0.5)).toEqual([0.5, 0]);
  });

  test('a border within a region takes more of those who are spare: a half costs two', () => {
    // region 0: 3 - 0.5 x 1 = 2.5; region 1: 1 covered by 2 of 4; nothing between regions
    expect(short(0.5, 1)).toEqual([2.5, 0]);
    // with half of the 2 that are left: 2.5 - 1
    expect(short(0.5, 0.5)).toEqual([1.5, 0]);
  });
});

/** Chance of each number at work of so many, each with chance q, by convolving one at a time. */
function binomial(count: number, q: number): number[] {
  let chances = [1];
  for (let one = 0; one < count; one++) {
    const next = new Array<number>(chances.length + 1).fill(0);
    for (const [at, chance] of chances.entries()) {
      next[at] += chance * (1 - q);
      next[at + 1] += chance * q;
    }
    chances = next;
  }
  return chances;
}

/** Mean of what is missing of a need. */
function expectedShortage(need: number, count: number, q: number): number {
  return binomial(count, q).reduce((sum, chance, atWork) => sum + chance * Math.max(0, need - atWork), 0);
}

describe('pooling of ten like units with independent absence', () => {
  const UNITS = 10;
  const PLAYS = 1400;
  /** 3 long spells a year of 24.35 working days: 0.28 of the time; everybody else is at work. */
  const FIGURES = {
    specialist_share: 1,
    specialists_needed: 0.8,
    short_sickness_spells: 0,
    long_sickness_spells: 3,
    long_sickness_bound: 20,
    long_sickness_length: (0.28 * 365.25 * 5) / 7 / 3,
  };
  const atWork = 1 - 0.28;

  const inputs = smallInputs({ PO: 100, PSO: 0, SPO: 0 }, { ...FIGURES, specialist_friction_units: 1 });
  const pooled = { ...inputs, regions: [{ ...inputs.regions[0], units: UNITS }] };
  const without = { units: Float64Array.of(0), regions: Float64Array.of(1) };

  function playOf(replication: number) {
    const draws = drawUncertainties(pooled.parameters, new RandomStreams('pool', replication));
    const service = new Service(pooled, 'pool', replication, draws);
    startService(service);
    const { specialists, officers, units } = service;
    const counts = new Array<number>(UNITS).fill(0);
    for (let row = 0; row < officers.rows; row++) counts[officers.unit[row]]++;
    const alone = specialists.short(service).ofRegions[0];
    const together = specialistShortage(specialists.missing(service), units, without, [0])[0];
    return { alone, together, counts, needs: [...specialists.needed] };
  }

  test('brings the expected shortage down as the exact convolution has it, standard error at most 2 %', () => {
    const gaps: number[] = [];
    let exact = 0;
    for (let replication = 0; replication < PLAYS; replication++) {
      const { alone, together, counts, needs } = playOf(replication);
      const sum = (list: readonly number[]) => list.reduce((total, one) => total + one, 0);
      const expectedAlone = sum(counts.map((count, unit) => expectedShortage(needs[unit], count, atWork)));
      const expectedFall = expectedAlone - expectedShortage(sum(needs), sum(counts), atWork);
      exact += expectedFall;
      gaps.push(alone - together - expectedFall);
    }
    const mean = gaps.reduce((total, gap) => total + gap, 0) / PLAYS;
    const variance = gaps.reduce((total, gap) => total + (gap - mean) ** 2, 0) / (PLAYS - 1);
    const standardError = Math.sqrt(variance / PLAYS);
    expect(exact / PLAYS).toBeGreaterThan(1);
    expect(standardError / (exact / PLAYS)).toBeLessThan(0.02);
    // a false alarm in one of 15,000 seeds: 4 standard errors
    expect(Math.abs(mean)).toBeLessThan(4 * standardError);
  }, 120_000);
});
