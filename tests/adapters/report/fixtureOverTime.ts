import type { Estimate } from '../../../src/experiment/result.js';
import type { BreakEven, Spread, SpreadStatistic } from '../../../src/experiment/resultOverTime.js';

type Made = (mean: number, spread: number) => Estimate;

const MONTHS = Array.from({ length: 37 }, (_, month) => month);
const BEGINS = 14;
/** losing 3 a month for six months, then gaining 2.5: even on average 7.2 months later, in month 28 */
const netAt = (month: number) => {
  const since = Math.max(0, month - BEGINS);
  return -3 * Math.min(since, 6) + 2.5 * Math.max(0, since - 6);
};

/** Made-up sums: one arm comes back in most futures, the other in few. */
export function madeBreakEven(estimate: Made, arms: readonly string[], areas: Readonly<Record<string, number>>) {
  return arms.flatMap((arm, index) =>
    Object.entries(areas).map(([area, share]): BreakEven => {
      const width = (month: number) => 0.5 * share * Math.max(0, month - BEGINS);
      const points = MONTHS.map((month) => estimate((netAt(month) - 30 * index) * share, width(month)));
      return {
        arm,
        comparedWith: 'baseline',
        area,
        benefitMeasure: 'po_fte_years',
        worthPounds: null,
        unit: 'FTE-years',
        beginsAt: BEGINS,
        benefit: points,
        cost: MONTHS.map((month) => estimate(0.9 * share * Math.max(0, month - BEGINS), width(month) / 20)),
        net: points,
        replications: 30,
        atOnce: 0,
        notByTheEnd: index === 0 ? 4 : 22,
        notWithin: [
          {
            years: 1,
            count: index === 0 ? 24 : 30,
            low: index === 0 ? 0.6269 : 0.8865,
            high: index === 0 ? 0.9049 : 1,
          },
        ],
        monthsUntil: {
          tenth: index === 0 ? 11 : 18,
          quarter: index === 0 ? 13 : 21,
          half: index === 0 ? 14 : null,
          threeQuarters: index === 0 ? 17 : null,
          nineTenths: null,
        },
      };
    }),
  );
}

const LEVELS: Readonly<Record<string, number>> = { po_vacancy_rate: 4.1, wmt_percent: 3.2, po_leaving_rate: 1.1 };
const STATISTICS: readonly SpreadStatistic[] = ['standard deviation', 'range'];

/** A made-up spread over twelve regions, which the first scenario brings down by a tenth. */
export function madeSpread(estimate: Made, arms: readonly string[]): Spread {
  const parts = Object.entries(LEVELS).flatMap(([measure, level]) =>
    STATISTICS.map((statistic) => ({ measure, statistic, level: statistic === 'range' ? 3.3 * level : level })),
  );
  const effect = (arm: number, month: number) => (arm === 1 ? -0.1 * Math.max(0, (month - BEGINS) / 22) : 0);
  const series = parts.flatMap(({ level, ...key }) =>
    arms.map((arm, index) => ({
      ...key,
      arm,
      points: MONTHS.map((month) => estimate(level * (1 + month / 90 + effect(index, month)), (level * month) / 300)),
      overPeriod: estimate(level * (1.2 + effect(index, 24)), level / 20),
    })),
  );
  const differences = parts.flatMap(({ level, ...key }) =>
    arms.slice(1).map((arm, index) => ({
      ...key,
      arm,
      comparedWith: arms[0],
      points: MONTHS.map((month) => estimate(level * effect(index + 1, month), index === 0 ? level / 100 : 0)),
      overPeriod: estimate(level * effect(index + 1, 24), index === 0 ? level / 100 : 0),
      shareAbove: 0,
      shareBelow: index === 0 ? 1 : 0,
    })),
  );
  return { regions: 12, illustrative: true, series, differences };
}
