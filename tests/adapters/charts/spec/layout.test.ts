import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { renameCounters } from '../../../../src/adapters/charts/renameCounters.js';
import { niceScale } from '../../../../src/adapters/charts/spec/niceScale.js';
import { spreadLabels } from '../../../../src/adapters/charts/spec/spreadLabels.js';

describe('niceScale', () => {
  it('begins and ends on round ticks that cover all values', () => {
    expect(niceScale([13.2, 24.8], 5).ticks).toEqual([12.5, 15, 17.5, 20, 22.5, 25]);
    expect(niceScale([13.2, 24.8], 5).format).toBe(',.1f');
    expect(niceScale([410, 9000], 4, true).domain).toEqual([0, 10_000]);
  });

  it('copes with one value, and with none but zero', () => {
    expect(niceScale([5]).domain[0]).toBeLessThanOrEqual(5);
    expect(niceScale([0, 0]).ticks.length).toBeGreaterThan(1);
  });
});

describe('spreadLabels', () => {
  it('leaves labels that are apart where they are', () => {
    expect(spreadLabels([10, 50, 90], 14, [0, 100])).toEqual([10, 50, 90]);
  });

  it('keeps order and distance wherever the labels fit', () => {
    const wanted = fc.array(fc.double({ min: 0, max: 200, noNaN: true }), { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(wanted, (places) => {
        const spread = spreadLabels(places, 18, [0, 200]);
        const order = places.map((_, index) => index).sort((a, b) => places[a] - places[b] || a - b);
        for (let rank = 1; rank < order.length; rank++) {
          expect(spread[order[rank]] - spread[order[rank - 1]]).toBeGreaterThanOrEqual(17.5);
        }
      }),
      { seed: 20260401, numRuns: 300 },
    );
  });
});

describe('renameCounters', () => {
  it('numbers clips in order of appearance', () => {
    const drawnThird = '<clipPath id="clip7"/><g clip-path="url(#clip7)"/><clipPath id="clip9"/>';
    expect(renameCounters(drawnThird)).toBe('<clipPath id="clip1"/><g clip-path="url(#clip1)"/><clipPath id="clip2"/>');
  });
});
