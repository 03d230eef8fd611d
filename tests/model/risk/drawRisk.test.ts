import { describe, expect, test } from 'vitest';
import { RandomStreams } from '../../../src/engine/random/randomStreams.js';
import { PERSON_MARK, personMarks } from '../../../src/model/caseload/keptMarks.js';
import {
  drawRestForV3,
  drawRisk,
  emptyProfile,
  offenceOfMark,
  type RiskProfile,
  sexOfMark,
} from '../../../src/model/risk/drawRisk.js';
import { RiskTables } from '../../../src/model/risk/riskTables.js';
import { OFFENCES, RISK_GROUPS } from '../../../src/model/vocabulary.js';
import { lawFromData } from '../support/lawFromData.js';

const { book } = lawFromData('2025-06-30');
const tables = new RiskTables(book);
const PEOPLE = 20_000;
const LONG_CUSTODY = RISK_GROUPS.indexOf('custody-2-years-and-over');
const FOUR_TO_SEVEN_YEARS = 4;

/** People of the same kind of sentence, each by their own luck. */
function drawn(group: number, band: number, seed = 'risk'): RiskProfile[] {
  const streams = new RandomStreams(seed, 0);
  return Array.from({ length: PEOPLE }, (_, index) => {
    const profile = emptyProfile();
    const own = personMarks.of(streams, 1, index, 0);
    const offence = offenceOfMark(tables, own[PERSON_MARK.offence]!, band);
    const female = sexOfMark(tables, own[PERSON_MARK.sex]!, group);
    drawRisk(tables, streams, 1, index, group, offence, female, profile);
    drawRestForV3(tables, streams, 1, index, profile);
    return profile;
  });
}

const people = drawn(LONG_CUSTODY, FOUR_TO_SEVEN_YEARS);

/**
 * Standard deviations by which a count lies off its share. 5 is allowed: two-sided 6e-7 a check, below 3e-5 for all the
 * checks of this file together, with a fixed seed.
 */
function off(list: readonly RiskProfile[], is: (person: RiskProfile) => boolean, share: number): number {
  const count = list.filter(is).length;
  if (share === 0 || share === 1) return count === share * list.length ? 0 : Number.POSITIVE_INFINITY;
  return Math.abs(count - list.length * share) / Math.sqrt(list.length * share * (1 - share));
}

const share = (id: string, cell: Readonly<Record<string, string>>) => book.value(id, 0, { cell });

describe('people drawn for sentences of four to seven years', () => {
  test('offences are as in the mix', () => {
    OFFENCES.forEach((offence, index) => {
      const expected = share('offence_mix', { sentence_band: '4-to-7-years', offence });
      expect(
        off(people, (person) => person.offence === index, expected),
        offence,
      ).toBeLessThan(5);
    });
  });

  test('risk of serious harm is as in the mix, offences of harm apart from others', () => {
    const risk_group = 'custody-2-years-and-over';
    for (const harm of ['harm', 'other'] as const) {
      const some = people.filter(({ offence }) => (OFFENCES[offence] === 'other') === (harm === 'other'));
      (['low', 'medium', 'high', 'very-high'] as const).forEach((rosh, index) => {
        const expected = share('rosh_mix', { risk_group, harm, rosh });
        expect(
          off(some, (person) => person.rosh === index, expected),
          `${harm} ${rosh}`,
        ).toBeLessThan(5);
      });
    }
  });

  test('MAPPA by offence, its level by risk', () => {
    OFFENCES.forEach((offence, index) => {
      const some = people.filter((person) => person.offence === index);
      const expected = share('mappa_share', { risk_group: 'custody-2-years-and-over', offence });
      expect(
        off(some, ({ mappaLevel }) => mappaLevel > 0, expected),
        offence,
      ).toBeLessThan(5);
    });
    const managed = people.filter(({ mappaLevel, rosh }) => mappaLevel > 0 && rosh === 2);
    expect(off(managed, ({ mappaLevel }) => mappaLevel === 2, 0.11)).toBeLessThan(5);
  });

  test('women, flags and factors', () => {
    expect(off(people, ({ female }) => female === 1, 0.05)).toBeLessThan(5);
    const women = people.filter(({ female }) => female === 1);
    expect(off(women, ({ impulsivity }) => impulsivity === 1, 0.5)).toBeLessThan(5);
    const sexual = people.filter(({ offence }) => OFFENCES[offence] === 'sexual');
    expect(off(sexual, ({ domesticAbuse }) => domesticAbuse === 1, 0.2)).toBeLessThan(5);
    expect(off(sexual, ({ sexualBand }) => sexualBand === 1, 0.35)).toBeLessThan(5);
    expect(people.filter(({ offence, sexualBand }) => OFFENCES[offence] !== 'sexual' && sexualBand >= 0)).toEqual([]);
    const medium = people.filter(({ rosh }) => rosh === 1);
    const flagged = share('child_protection_share', { rosh: 'medium' });
    expect(off(medium, ({ childProtection }) => childProtection === 1, flagged)).toBeLessThan(5);
  });

  test('scores fall evenly within their bands; needs are whole points or missing', () => {
    const decile = people.filter(({ reoffending }) => reoffending >= 50 && reoffending < 60);
    expect(off(people, (person) => decile.includes(person), 0.14)).toBeLessThan(5);
    expect(off(decile, ({ reoffending }) => reoffending < 55, 0.5)).toBeLessThan(5);
    const high = people.filter(({ rosh }) => rosh === 2);
    expect(off(high, (person) => person.seriousReoffending >= 6.9, 0.2)).toBeLessThan(5);
    expect(
      off(high, (person) => person.seriousReoffending >= 3 && person.seriousReoffending < 4.95, 0.175),
    ).toBeLessThan(5);
    expect(off(people, ({ needPoints }) => needPoints === -1, 0.05)).toBeLessThan(5);
    // 15 to 20 are six whole values of the last band's 0.16 of those assessed
    expect(off(people, ({ needPoints }) => needPoints === 20, (0.95 * 0.16) / 6)).toBeLessThan(5);
    expect(people.every(({ needPoints }) => Number.isInteger(needPoints))).toBe(true);
  });
});

test('somebody drawn again for another kind of supervision keeps rank: never a higher risk on post-sentence supervision', () => {
  const later = drawn(RISK_GROUPS.indexOf('post-sentence'), FOUR_TO_SEVEN_YEARS);
  expect(later.every(({ rosh }, index) => rosh <= people[index].rosh)).toBe(true);
  expect(later.every(({ offence }, index) => offence === people[index].offence)).toBe(true);
});
