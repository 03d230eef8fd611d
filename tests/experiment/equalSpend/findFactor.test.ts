import fc from 'fast-check';
import { expect, test } from 'vitest';
import { distance, findFactor, nearest, type Search } from '../../../src/experiment/equalSpend/findFactor.js';

const SEARCH: Search = { target: 20, closeEnough: 0.005, acceptable: 0.01, start: 1, slope: null };

async function found(costAt: (factor: number) => number | null, search: Partial<Search> = {}) {
  const tried = await findFactor(async (factor) => costAt(factor), { ...SEARCH, ...search });
  return { tried, best: nearest(tried, search.target ?? SEARCH.target) };
}

test('a cost in proportion is met at once, but for the longest step', async () => {
  const { tried, best } = await found((factor) => 8 * factor);
  expect(tried.map(({ factor }) => factor)).toEqual([1, 2, 2.5]); // no step more than doubles
  expect(best!.cost).toBe(20);
});

test('a straight line that does not pass through zero is met, known slope or not', async () => {
  const line = (factor: number) => 60 * (factor - 0.67);
  expect(distance((await found(line)).best!.cost, 20)).toBeLessThan(0.005);
  expect((await found(line, { slope: 60 })).tried).toHaveLength(2);
});

test('rising costs of many shapes are met within half a per cent in eight trials', async () => {
  const shape = fc.record({
    power: fc.double({ min: 0.7, max: 2, noNaN: true }),
    scale: fc.double({ min: 8, max: 80, noNaN: true }),
  });
  await fc.assert(
    fc.asyncProperty(shape, async ({ power, scale }) => {
      const { best, tried } = await found((factor) => scale * factor ** power);
      expect(tried.length).toBeLessThanOrEqual(8);
      expect(distance(best!.cost, 20)).toBeLessThan(0.005);
    }),
  );
});

test('steps of whole people: stops at the step that is near enough instead of trying it again', async () => {
  const { tried, best } = await found((factor) => 0.33 * Math.round(70 * factor));
  expect(distance(best!.cost, 20)).toBeLessThan(0.01);
  expect(tried.length).toBeLessThan(8);
});

test('a cost that no longer rises, or may not be larger, is given back as far as it came', async () => {
  const full = await found((factor) => Math.min(3, 3 * factor));
  expect(full.best!.cost).toBe(3);
  expect(full.tried.length).toBeLessThan(4);
  const bounded = await found((factor) => (factor > 1.5 ? null : factor));
  expect(bounded.tried).toEqual([{ factor: 1, cost: 1 }]);
  expect((await found(() => null)).best).toBeNull();
});
