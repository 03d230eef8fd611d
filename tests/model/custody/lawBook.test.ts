import { expect, test } from 'vitest';
import { Law } from '../../../src/model/custody/law.js';
import { LAW_DATES, LAW_FIGURES } from '../../../src/model/custody/lawBook.js';
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
