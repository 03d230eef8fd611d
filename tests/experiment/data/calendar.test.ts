import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, dayNumber, isoDate, monthEnds } from '../../../src/model/calendar.js';

describe('calendar', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2024-06-30', 19_904],
    ['2000-03-01', 11_017],
  ])('%s is day %i', (iso, day) => {
    expect(dayNumber(iso)).toBe(day);
    expect(isoDate(day)).toBe(iso);
  });

  it('agrees with the Gregorian calendar of ECMA-262 on every day of four centuries', () => {
    for (let day = dayNumber('1900-01-01'); day < dayNumber('2300-01-01'); day += 1) {
      if (isoDate(day) !== new Date(day * 86_400_000).toISOString().slice(0, 10)) throw new Error(`day ${day}`);
      if (dayNumber(isoDate(day)) !== day) throw new Error(`${isoDate(day)} does not come back`);
    }
  });

  it.each([
    '2025-02-30',
    '2023-02-29',
    '1900-02-29',
    '2025-13-01',
    '2025-00-10',
    '2025-06-31',
    '2025-6-30',
    '',
    '2025-06-30T00:00',
  ])('refuses %j', (iso) => {
    expect(() => dayNumber(iso)).toThrow(RangeError);
  });

  it.each([Number.NaN, 0.5, Number.POSITIVE_INFINITY, 1e9])('refuses day number %d', (day) => {
    expect(() => isoDate(day)).toThrow(RangeError);
  });

  it('counts month ends from the first day, included, to the last, not included', () => {
    const ends = monthEnds(dayNumber('2024-06-30'), dayNumber('2024-09-30')).map(isoDate);
    expect(ends).toEqual(['2024-06-30', '2024-07-31', '2024-08-31']);
    expect(monthEnds(dayNumber('2023-12-31'), dayNumber('2024-03-01')).map(isoDate)).toEqual([
      '2023-12-31',
      '2024-01-31',
      '2024-02-29',
    ]);
    expect(monthEnds(dayNumber('2024-07-02'), dayNumber('2024-07-02'))).toEqual([]);
  });

  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-09-01', 21, '2025-06-01'],
    ['2024-01-15', -1, '2023-12-15'],
    ['2024-12-01', 0, '2024-12-01'],
    ['2024-03-31', -13, '2023-02-28'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(isoDate(addMonths(dayNumber(from), months))).toBe(to);
  });

  it('undoes months for days that every month has', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), fc.integer({ min: -600, max: 600 }), (day, months) => {
        fc.pre(Number(isoDate(day).slice(8)) <= 28);
        expect(addMonths(addMonths(day, months), -months)).toBe(day);
      }),
      { seed: 20_250_630, numRuns: 300 },
    );
  });
});
