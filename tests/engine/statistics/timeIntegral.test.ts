import { describe, expect, it } from 'vitest';
import { TimeIntegral } from '../../../src/engine/statistics/timeIntegral.js';

describe('TimeIntegral', () => {
  it('adds up level times days', () => {
    const heads = new TimeIntegral();
    heads.set(10, 0);
    heads.add(5, 2);
    heads.add(-3, 6.5);
    expect(heads.level).toBe(12);
    expect(heads.integral(10)).toBe(10 * 2 + 15 * 4.5 + 12 * 3.5);
  });

  it('starts a new integral at the same level', () => {
    const heads = new TimeIntegral(100);
    heads.set(7, 100);
    heads.restart(130);
    expect([heads.level, heads.integral(130), heads.integral(161)]).toEqual([7, 0, 7 * 31]);
  });
});
