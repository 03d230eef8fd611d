import { describe, expect, test } from 'vitest';
import type { Spread, SpreadStatistic } from '../../../src/experiment/resultOverTime.js';
import { rangeOf, standardDeviationOf } from '../../../src/experiment/spread/apart.js';
import { type Toy, toyComparison } from '../breakEven/toyComparison.js';

const areas = (regions: number) =>
  ['all', 'a', 'b', 'c', 'd'].slice(0, regions + 1).map((id) => ({ id, name: id, illustrative: id !== 'all' }));

/** Vacancy of 10, 20, 30 and 40 % in four regions; in the arm that changes half as far apart from month 2 on. */
const vacancies: Toy = ({ changed, area, month }) => {
  const halved = changed && month >= 2;
  const percent = area === 0 ? 99 : 25 + (area - 2.5) * (halved ? 5 : 10);
  return { po_required_fte: 100, po_fte: 100 - percent };
};

const seriesOf = ({ series }: Spread, arm: string, statistic: SpreadStatistic) =>
  series.find((one) => one.arm === arm && one.statistic === statistic)!;

describe('the spread between regions', () => {
  const plan = { areas: areas(4), spreadOf: ['po_vacancy_rate'] };

  test('by hand: 10, 20, 30, 40 are 30 apart, with a standard deviation of the root of 125', async () => {
    const { spread } = await toyComparison(3, vacancies, plan);
    expect([spread!.regions, spread!.illustrative]).toEqual([4, true]);
    const range = seriesOf(spread!, 'baseline', 'range');
    expect(range.points.map(({ mean }) => mean)).toEqual([30, 30, 30, 30].map((value) => expect.closeTo(value, 9)));
    expect(seriesOf(spread!, 'baseline', 'standard deviation').points[1]!.mean).toBeCloseTo(Math.sqrt(125), 9);
    expect(seriesOf(spread!, 'more', 'standard deviation').points[2]!.mean).toBeCloseTo(Math.sqrt(125) / 2, 9);
  });

  test('arm against arm: month by month, and the mean of the months', async () => {
    const { spread } = await toyComparison(3, vacancies, plan);
    const difference = spread!.differences.find(({ statistic }) => statistic === 'range')!;
    expect([difference.arm, difference.comparedWith]).toEqual(['more', 'baseline']);
    expect(difference.points.map(({ mean }) => mean)).toEqual(
      [0, 0, -15, -15].map((value) => expect.closeTo(value, 9)),
    );
    expect(difference.overPeriod.mean).toBeCloseTo(-10, 9);
    expect([difference.shareAbove, difference.shareBelow]).toEqual([0, 1]);
  });

  test('is taken within a replication: regions that change places keep it, their means lose it', async () => {
    const changing: Toy = ({ replication, area }) => ({
      po_required_fte: 100,
      po_fte: (area + replication) % 2 === 0 ? 60 : 80,
    });
    const { spread } = await toyComparison(2, changing, plan);
    expect(seriesOf(spread!, 'baseline', 'range').points[1]!.mean).toBeCloseTo(20, 9);
  });

  test('has no figure where a region has none', async () => {
    const { spread } = await toyComparison(2, (cell) => (cell.area === 3 ? {} : vacancies(cell)), plan);
    expect(seriesOf(spread!, 'baseline', 'range').points[1]!.mean).toBeNaN();
  });

  test('stands in no result of fewer than three regions', async () => {
    expect(await toyComparison(2, vacancies, { ...plan, areas: areas(2) })).not.toHaveProperty('spread');
    expect(await toyComparison(2, vacancies, { ...plan, areas: areas(3) })).toHaveProperty('spread');
  });

  test('leaves the measures of the run as they were asked for', async () => {
    const { series } = await toyComparison(2, vacancies, plan);
    expect(new Set(series.map(({ measure }) => measure))).toEqual(new Set(['releases']));
  });
});

test('values that are the same are no distance apart, to the bit', () => {
  expect([standardDeviationOf([0.1, 0.1, 0.1]), rangeOf([0.1, 0.1, 0.1])]).toEqual([0, 0]);
});
