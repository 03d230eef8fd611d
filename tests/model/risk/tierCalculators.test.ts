import { describe, expect, test } from 'vitest';
import { emptyProfile, type RiskProfile } from '../../../src/model/risk/drawRisk.js';
import { TierCalculators } from '../../../src/model/risk/tierCalculators.js';
import { OFFENCES } from '../../../src/model/vocabulary.js';
import { DATA } from '../support/serviceInputs.js';

const tiers = new TierCalculators(DATA.tierRules, true);
const person = (over: Partial<RiskProfile> = {}): RiskProfile => ({ ...emptyProfile(), ...over });
const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6];

describe('the older tier of a person of the model', () => {
  // The larger of RSR (20 from 7 %, 10 from 3 %) and risk of harm (150, 20, 10), MAPPA 5 or 150, 2 a registration and,
  // for women, 2 a factor: A from 150 points, B from 20, C from 10.
  test.each([
    [{ rosh: 3 }, A],
    [{ rosh: 0, mappaLevel: 2 }, A],
    [{ rosh: 2 }, B],
    [{ seriousReoffending: 7 }, B],
    [{ rosh: 1, mappaLevel: 1, registrations: 2 }, C], // 10 + 5 + 4
    [{ rosh: 1, mappaLevel: 1, registrations: 3 }, B], // 10 + 5 + 6
    [{ rosh: 1 }, C],
    [{ seriousReoffending: 3 }, C],
    [{ registrations: 4 }, D], // 8
    [{ registrations: 4, female: 1, parenting: 1 }, C], // 8 + 2
    [{ registrations: 4, female: 0, parenting: 1 }, D], // for women only
  ])('%o', (over, letter) => {
    expect(tiers.letter(person(over))).toBe(letter);
  });

  // Needs plus a point for every whole ten of reoffending plus 2 under IOM: 3 from 20 points, 2 from 10, else 1.
  test.each([
    [{ needPoints: 9, reoffending: 9.9 }, 1],
    [{ needPoints: 9, reoffending: 10 }, 2],
    [{ needPoints: 11, reoffending: 79 }, 2],
    [{ needPoints: 11, reoffending: 79, iom: 1 }, 3],
    [{ needPoints: -1, reoffending: 99 }, 2], // no assessment
  ])('%o', (over, number) => {
    expect(tiers.number(person(over))).toBe(number);
  });
});

describe('the newer tier of a person of the model', () => {
  test.each([
    [{}, G],
    [{ reoffending: 90, seriousReoffending: 6.9 }, A],
    [{ reoffending: 50, seriousReoffending: 3 }, C],
    [{ rosh: 3 }, C], // very high without MAPPA
    [{ rosh: 2 }, D],
    [{ rosh: 2, mappaLevel: 1 }, C],
    [{ rosh: 3, mappaLevel: 1 }, A],
    [{ domesticAbuse: 1 }, E],
    [{ stalking: 1 }, F],
    [{ childProtection: 1 }, F],
    [{ sexualHistory: 1 }, E],
    [{ offence: OFFENCES.indexOf('sexual'), sexualBand: 2 }, B],
    [{ offence: OFFENCES.indexOf('sexual'), sexualBand: 3 }, A],
  ])('%o', (over, tier) => {
    expect(tiers.v3(person(over))).toBe(tier);
  });

  test('a medium band of sexual reoffending has a score that the calculator takes, anywhere in it', () => {
    for (const sexualScoreMark of [2 ** -53, 0.3, 0.6, 1 - 2 ** -53]) {
      expect([C, D]).toContain(tiers.v3(person({ sexualBand: 1, sexualScoreMark })));
    }
  });

  test('sex, needs, registrations and IOM do not enter', () => {
    const other = { female: 1, parenting: 1, impulsivity: 1, needPoints: 20, registrations: 4, iom: 1 };
    expect(tiers.v3(person(other))).toBe(G);
  });
});
