import { expect, it } from 'vitest';
import { toCoarseUniform, toUniform } from '../../../src/engine/random/toUniform.js';

it('toUniform stays strictly between 0 and 1, and 1 minus it is exact', () => {
  expect(toUniform(0, 0)).toBe(2 ** -53);
  expect(toUniform(-1, -1)).toBe(1 - 2 ** -53);
  expect(1 - toUniform(-1, -1)).toBe(toUniform(0, 0));
  expect(toUniform(-(2 ** 31), 0)).toBe(0.5 + 2 ** -53);
  expect(1 - toUniform(0x12345678, 0x1abcd000)).toBe(toUniform(~0x12345678, ~0x1abcd000));
});

it('toCoarseUniform likewise, in steps of 2^-32', () => {
  expect(toCoarseUniform(0)).toBe(2 ** -33);
  expect(toCoarseUniform(-1)).toBe(1 - 2 ** -33);
  expect(toCoarseUniform(-(2 ** 31))).toBe(0.5 + 2 ** -33);
  expect(1 - toCoarseUniform(0x12345678)).toBe(toCoarseUniform(~0x12345678));
});
