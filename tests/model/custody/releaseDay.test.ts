import { describe, expect, test } from 'vitest';
import { type ReleaseFacts, releaseDayThroughHistory, releaseDayUnder } from '../../../src/model/custody/releaseDay.js';
import { OFFENCES, SENTENCE_CLASSES } from '../../../src/model/vocabulary.js';
import { lawFromData } from '../support/lawFromData.js';

const { lawBook, day, date } = lawFromData('2024-06-30');
const [STANDARD, EXCLUDED, MORE_SERIOUS] = [0, 1, 2];
const [SEXUAL, OTHER_OFFENCE] = [OFFENCES.indexOf('sexual'), OFFENCES.indexOf('other')];
/** Marks at 1 - 2^-53: eligible for nothing. Marks near 0: eligible for everything. */
const NEVER_ELIGIBLE = 1 - 2 ** -53;
const ELIGIBLE = 2 ** -53;

function sentence(from: string, lengthDays: number, over: Partial<ReleaseFacts> = {}): ReleaseFacts {
  return {
    sentenceClass: STANDARD,
    sentencedDay: day(from),
    lengthDays,
    offence: OTHER_OFFENCE,
    ecslMark: NEVER_ELIGIBLE,
    hdcMark: NEVER_ELIGIBLE,
    ...over,
  };
}

const under = (lawOf: string, facts: ReleaseFacts) =>
  date(releaseDayUnder(lawBook.law(day(lawOf), facts.sentencedDay), facts));
const asLived = (today: string, facts: ReleaseFacts) => date(releaseDayThroughHistory(lawBook, facts, day(today)));

test('the classes stand in the order that the cases below use', () => {
  expect(SENTENCE_CLASSES.slice(0, 3)).toEqual(['standard', 'standard-excluded', 'more-serious']);
});

describe('the release point on the day', () => {
  test('half of 200 days before SDS40: 100 days after 1 July is 9 October', () => {
    expect(under('2024-07-01', sentence('2024-07-01', 200))).toBe('2024-10-09');
  });

  test('two fifths of 200 days from 10 September 2024: 80 days after 1 July is 19 September', () => {
    expect(under('2024-09-10', sentence('2024-07-01', 200))).toBe('2024-09-19');
    expect(under('2024-09-09', sentence('2024-07-01', 200))).toBe('2024-10-09');
  });

  test('excluded offences stay at half', () => {
    expect(under('2024-12-01', sentence('2024-07-01', 200, { sentenceClass: EXCLUDED }))).toBe('2024-10-09');
  });

  test('the more serious serve two thirds: 1,200 of 1,800 days after 1 January 2025 is 15 April 2028', () => {
    expect(under('2025-01-01', sentence('2025-01-01', 1800, { sentenceClass: MORE_SERIOUS }))).toBe('2028-04-15');
  });

  test('one third under the Act of 2026, one half for the more serious', () => {
    // 300 days from 1 October 2026: 100 days are 31 + 30 + 31 (to 1 January 2027) + 8.
    expect(under('2026-12-31', sentence('2026-10-01', 300))).toBe('2027-01-09');
    expect(under('2026-12-31', sentence('2026-10-01', 300, { sentenceClass: EXCLUDED }))).toBe('2027-01-09');
    // 1,500 days: 750 are two years (731 days, 2028 being a leap year) and 19 days.
    expect(under('2026-12-31', sentence('2026-10-01', 1500, { sentenceClass: MORE_SERIOUS }))).toBe('2028-10-20');
  });

  test('a part of a day is served whole: half of 201 days is 101', () => {
    expect(under('2024-07-01', sentence('2024-07-01', 201))).toBe('2024-10-10');
  });
});

describe('the two tranches of SDS40', () => {
  // Five years from 1 September 2022 are 1,826 days: two fifths are 730.4, so 731 days, which is 1 September 2024.
  const fiveYears = sentence('2022-09-01', 1826);
  const aDayLess = sentence('2022-09-01', 1825);

  test('exactly five years: nothing on 10 September, out on 22 October', () => {
    expect(asLived('2024-10-21', fiveYears)).toBe('2025-03-02'); // half: 913 days
    expect(asLived('2024-10-22', fiveYears)).toBe('2024-10-22');
  });

  test('a day less: two fifths are over on 31 August, so out on 10 September', () => {
    expect(asLived('2024-09-09', aDayLess)).toBe('2025-03-02'); // half of 1,825: 912.5, so 913 days
    expect(asLived('2024-09-10', aDayLess)).toBe('2024-09-10');
  });

  test('whoever is already past two fifths on the day leaves on the day', () => {
    // 150 days from 1 July: half on 14 September, two fifths on 30 August.
    expect(asLived('2024-09-09', sentence('2024-07-01', 150))).toBe('2024-09-14');
    expect(asLived('2024-09-10', sentence('2024-07-01', 150))).toBe('2024-09-10');
  });

  test('whoever passes two fifths later leaves then, neither sooner nor later', () => {
    expect(asLived('2024-09-10', sentence('2024-07-01', 200))).toBe('2024-09-19');
    // 175 days from 2 July: two fifths (70 days) are over on 10 September itself.
    expect(asLived('2024-09-10', sentence('2024-07-02', 175))).toBe('2024-09-10');
    expect(asLived('2024-09-10', sentence('2024-07-03', 175))).toBe('2024-09-11');
  });

  test('whoever left before the day is not moved by it', () => {
    // 120 days from 10 July: half on 8 September.
    expect(asLived('2024-09-30', sentence('2024-07-10', 120))).toBe('2024-09-08');
  });
});

describe('early release on licence and home detention curfew come off the release point', () => {
  // 400 days from 1 June 2024: half, 200 days, is 18 December; 70 days earlier is 9 October; the least share served,
  // half of 200 days, is 9 September.
  test('nobody eligible: the release point', () => {
    expect(under('2024-06-01', sentence('2024-06-01', 400))).toBe('2024-12-18');
  });

  test('ECSL: 70 days earlier from 23 May 2024, 35 from 8 March, 18 from 17 October 2023, none before', () => {
    const eligible = sentence('2024-06-01', 400, { ecslMark: ELIGIBLE });
    expect(under('2024-05-23', eligible)).toBe('2024-10-09');
    expect(under('2024-05-22', eligible)).toBe('2024-11-13');
    expect(under('2024-03-08', eligible)).toBe('2024-11-13');
    expect(under('2024-03-07', eligible)).toBe('2024-11-30');
    expect(under('2023-10-17', eligible)).toBe('2024-11-30');
    expect(under('2023-10-16', eligible)).toBe('2024-12-18');
  });

  test('ECSL is for sentences under four years, 1,461 days', () => {
    const mark = { ecslMark: ELIGIBLE };
    const [less, four] = [sentence('2024-06-01', 1460, mark), sentence('2024-06-01', 1461, mark)];
    expect(releaseDayUnder(lawBook.law(day('2024-06-01'), 0), less) - less.sentencedDay).toBe(730 - 70);
    expect(releaseDayUnder(lawBook.law(day('2024-06-01'), 0), four) - four.sentencedDay).toBe(731);
  });

  test('ECSL ends with SDS40: 10 September 2024 gives two fifths and nothing off', () => {
    // 160 days after 1 June is 8 November.
    expect(under('2024-09-10', sentence('2024-06-01', 400, { ecslMark: ELIGIBLE }))).toBe('2024-11-08');
  });

  test('HDC: up to 180 days, but half of the custodial part is served', () => {
    expect(under('2024-06-01', sentence('2024-06-01', 400, { hdcMark: ELIGIBLE }))).toBe('2024-09-09');
    // 1,000 days: half is 500; 180 less is 320, above the least 250.
    const long = sentence('2024-06-01', 1000, { hdcMark: ELIGIBLE });
    expect(releaseDayUnder(lawBook.law(day('2024-06-01'), 0), long) - long.sentencedDay).toBe(320);
  });

  test('sexual offences and national security are excluded from both, violence is not', () => {
    for (const mark of [{ hdcMark: ELIGIBLE }, { ecslMark: ELIGIBLE }]) {
      // the release point itself, half of 400 days
      expect(under('2024-06-01', sentence('2024-06-01', 400, { ...mark, offence: SEXUAL }))).toBe('2024-12-18');
      const terrorism = { ...mark, offence: OFFENCES.indexOf('national-security') };
      expect(under('2024-06-01', sentence('2024-06-01', 400, terrorism))).toBe('2024-12-18');
      const violent = { ...mark, offence: OFFENCES.indexOf('violent') };
      expect(under('2024-06-01', sentence('2024-06-01', 400, violent))).not.toBe('2024-12-18');
    }
  });

  test('HDC reaches four years and over only since its cap was removed (taken as 1 June 2024)', () => {
    // 1,461 days: half is 731 (730.5 in whole days), 180 less is 551, above the least 366.
    const four = sentence('2024-05-01', 1461, { hdcMark: ELIGIBLE });
    const served = (lawOf: string) => releaseDayUnder(lawBook.law(day(lawOf), 0), four) - four.sentencedDay;
    expect([served('2024-05-31'), served('2024-06-01')]).toEqual([731, 551]);
    const less = sentence('2024-05-01', 1460, { hdcMark: ELIGIBLE });
    expect(releaseDayUnder(lawBook.law(day('2024-05-31'), 0), less) - less.sentencedDay).toBe(730 - 180);
  });

  test('the larger of the two counts, not their sum', () => {
    const both = sentence('2024-06-01', 1000, { hdcMark: ELIGIBLE, ecslMark: ELIGIBLE });
    expect(releaseDayUnder(lawBook.law(day('2024-06-01'), 0), both) - both.sentencedDay).toBe(320);
  });

  test('HDC is for sentences over twelve weeks and not for the more serious', () => {
    const days = (facts: ReleaseFacts) =>
      releaseDayUnder(lawBook.law(day('2024-06-01'), 0), facts) - facts.sentencedDay;
    expect(days(sentence('2024-06-01', 84, { hdcMark: ELIGIBLE }))).toBe(42);
    expect(days(sentence('2024-06-01', 86, { hdcMark: ELIGIBLE }))).toBe(22); // half of the custodial 43, rounded up
    expect(days(sentence('2024-06-01', 1800, { hdcMark: ELIGIBLE, sentenceClass: MORE_SERIOUS }))).toBe(1200);
  });
});
