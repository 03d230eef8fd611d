import { expect, test } from 'vitest';
import { bandsInWords } from '../../../src/experiment/levers/bandsInWords.js';

test.each([
  [['5-10'], '5 to under 10 years of service'],
  [['0-1', '1-3'], 'under 1, 1 to under 3 years of service'],
  [['15+'], '15 or more years of service'],
] as const)('%j is %s', (bands, expected) => {
  expect(bandsInWords(bands)).toBe(expected);
});
