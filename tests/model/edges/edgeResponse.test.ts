import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EdgeResponse } from '../../../src/model/edges/edgeResponse.js';
import { exposure, exposureResponse } from '../../../src/model/edges/workloadToSickness.js';

describe('a response to workload', () => {
  const response = new EdgeResponse(110, 0.01, 0.7, 1.5);

  test.each([
    [110, 1],
    [120, 1.1],
    [100, 0.9],
    [160, 1.5],
    [400, 1.5],
    [80, 0.7],
    [0, 0.7],
  ])('at %d per cent: %f', (percent, multiplier) => {
    expect(response.multiplier(percent)).toBeCloseTo(multiplier, 12);
  });

  test('reaches its upper end, or 1 where it has no slope', () => {
    expect(response.reach).toBe(1.5);
    expect(new EdgeResponse(110, 0, 0.7, 1.5).reach).toBe(1);
    expect(new EdgeResponse(110, 0, 0.7, 1.5).multiplier(300)).toBe(1);
  });
});

describe('exposure', () => {
  test.each([
    [90, 0],
    [100, 0],
    [110, 0.5],
    [115, 0.75],
    [120, 1],
    [170, 1],
  ])('at %d per cent of points, between 100 and 120: %f', (percent, expected) => {
    expect(exposure(percent, [100, 120])).toBe(expected);
  });

  test('a unit fully exposed has the stated ratio to one not exposed, wherever the start stands', () => {
    const ratio = fc.double({ min: 1, max: 2, noNaN: true });
    fc.assert(
      fc.property(ratio, fc.double({ min: 0, max: 1, noNaN: true }), (hazardRatio, atStart) => {
        const response = exposureResponse(hazardRatio, [100, 120], atStart);
        expect(response.multiplier(130) / response.multiplier(90)).toBeCloseTo(hazardRatio, 10);
      }),
    );
  });

  test('the mean over the units of the start is 1, though units differ and the line is bent', () => {
    const start = [80, 101, 109, 113, 124, 160];
    const atStart = start.reduce((sum, percent) => sum + exposure(percent, [100, 120]), 0) / start.length;
    const response = exposureResponse(1.44, [100, 120], atStart);
    const mean = start.reduce((sum, percent) => sum + response.multiplier(percent), 0) / start.length;
    expect(mean).toBeCloseTo(1, 12);
  });
});
