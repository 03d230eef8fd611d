import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../src/experiment/compare/canonicalJson.js';

describe('canonicalJson', () => {
  it('sorts keys by code unit, also inside, and leaves out keys without a value', () => {
    expect(canonicalJson({ b: [1, { z: null, a: true }], B: 'x', a: undefined })).toBe(
      '{"B":"x","b":[1,{"a":true,"z":null}]}',
    );
  });

  it('does not depend on the order in which keys were written', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), fc.integer()), (value) => {
        const backwards = Object.fromEntries(Object.entries(value).reverse());
        expect(canonicalJson(backwards)).toBe(canonicalJson(value));
        expect(JSON.parse(canonicalJson(value))).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { seed: 20260401, numRuns: 200 },
    );
  });

  it('writes numbers so that they read back, typed arrays as arrays, open ends as text', () => {
    expect(canonicalJson([0.1 + 0.2, 1e21, -0])).toBe('[0.30000000000000004,1e+21,0]');
    expect(canonicalJson(Float64Array.from([1, 2.5]))).toBe('[1,2.5]');
    expect(canonicalJson({ until: Number.POSITIVE_INFINITY })).toBe('{"until":"Infinity"}');
  });

  it('refuses NaN and functions', () => {
    expect(() => canonicalJson({ a: Number.NaN })).toThrow(RangeError);
    expect(() => canonicalJson([() => 1])).toThrow(RangeError);
  });
});
