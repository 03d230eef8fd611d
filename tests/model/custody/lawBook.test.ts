import { expect, test } from 'vitest';
import { Law } from '../../../src/model/custody/law.js';
import { LAW_DATES, LAW_FIGURES, LawBook } from '../../../src/model/custody/lawBook.js';
import { lawFromData } from '../support/lawFromData.js';

test('every figure that a law is read from begins an epoch where it changes, and so does every date', () => {
  const { book } = lawFromData('2025-06-30');
  const read = new Set<string>();
  const value = book.value.bind(book);
  book.value = (id, ...where) => {
    read.add(id);
    return value(id, ...where);
  };
  new Law({ book, region: 'wales', day: 1000, sentenced: 1000 });
  // the days of one third and of recall are steps of figures
  expect([...read].sort()).toEqual([...LAW_FIGURES, ...LAW_DATES].sort());
});

test('every day has the last epoch that has begun, before the first change and after the last one too', () => {
  const { lawBook } = lawFromData('2025-06-30');
  const begins = lawBook.from.slice(1);
  const days = begins.flatMap((day) => [day - 1, day, day + 1]).concat(-20_000, 400_000);
  expect(begins.length).toBeGreaterThan(3);
  for (const day of days) expect(lawBook.epochAt(day)).toBe(begins.filter((begin) => begin <= day).length);
});

test('a law that never changes has one epoch', () => {
  const { book } = lawFromData('2025-06-30');
  book.stepDays = () => [];
  book.daysToDate = () => Number.NEGATIVE_INFINITY;
  const lawBook = new LawBook(book, 'wales');
  expect([-1000, 0, 1000].map((day) => lawBook.epochAt(day))).toEqual([0, 0, 0]);
});
