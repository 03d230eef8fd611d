import { expect, test } from 'vitest';
import { plainNumber } from '../../../src/experiment/format/plainNumber.js';

test.each([
  [5.738000000000005, '5.738'],
  [0.1 + 0.2, '0.3'],
  [-0.1, '-0.1'],
  [244_209, '244209'],
  [123_456_789.123456, '123456789.123'],
  [1 / 3, '0.333333333333'],
  [0, '0'],
])('%d is printed as %s', (value, expected) => {
  expect(plainNumber(value)).toBe(expected);
});
