import { expect, test } from 'vitest';
import { type CostsAndYears, costPerOfficerYear } from '../../../src/experiment/compare/costPerOfficerYear.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { fakeEffects } from './fakeEffects.js';
import { fakePlan } from './fakePlan.js';

/** 30 replications in which the arm costs 4 to 6 million more for 100 officer-years more, or for as many as given. */
function valuesWith(officerYears: (replication: number) => number): CostsAndYears {
  const perReplication = (value: (replication: number) => number) => Array.from({ length: 30 }, (_, one) => value(one));
  const everywhere = (values: readonly number[]) => [values, values];
  const costs = perReplication((replication) => 1000 + 5 + ((replication % 3) - 1));
  return new Map([
    ['cost', [everywhere(perReplication(() => 1000)), everywhere(costs)]],
    [
      'po_fte_years',
      [everywhere(perReplication(() => 5000)), everywhere(perReplication((one) => 5000 + officerYears(one)))],
    ],
  ]);
}

test('worked by hand: 5 million pounds for 100 officer-years are 50,000 pounds each', () => {
  const [national, regional] = costPerOfficerYear(
    fakePlan(),
    valuesWith(() => 100),
    [0, 1],
  );
  expect(national).toMatchObject({ arm: 'more', comparedWith: 'baseline', area: 'all', officerYears: 100 });
  expect(national!.cost).toBeCloseTo(5_000_000, 3);
  expect(national!.ratio!.mean).toBeCloseTo(50_000, 6);
  expect(national!.ratio!.low).toBeGreaterThan(46_000);
  expect(national!.ratio!.high).toBeLessThan(54_000);
  expect(regional!.area).toBe('wales');
});

test('has no ratio where more officer-years cannot be told from fewer', () => {
  const [national] = costPerOfficerYear(
    fakePlan(),
    valuesWith((one) => (one % 2 === 0 ? 90 : -100)),
    [0, 1],
  );
  expect(national!.ratio).toBeNull();
});

test('stands in every result, asked for or not', async () => {
  const result = await runComparison(fakePlan({ measures: ['releases'] }), fakeEffects());
  expect(result.costPerOfficerYear.map(({ arm, area, ratio }) => [arm, area, ratio])).toEqual([
    ['more', 'all', null], // the stand-in gives both arms the same cost and years
    ['more', 'wales', null],
  ]);
  expect(new Set(result.periodFigures.map(({ measure }) => measure))).toEqual(new Set(['releases']));
});
