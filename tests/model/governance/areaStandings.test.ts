import { describe, expect, test } from 'vitest';
import { areaMultiplier } from '../../../src/model/edges/areaToLeaving.js';
import type { Change } from '../../../src/model/inputs.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import type { Service } from '../../../src/model/service.js';
import { simulate } from '../../../src/model/simulate.js';
import { simulate as simulateChecked } from '../../../src/model/simulateChecked.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { addCase, smallInputs, smallService } from '../support/smallService.js';

const standings = ({ areas, regions }: Service) => regions.map((_, region) => areas.of(region));
const ascending = (list: readonly number[]) => [...list].sort((a, b) => a - b);

function nation(figures: Record<string, number>, changes: readonly Change[] = [], only?: readonly string[]): Service {
  return startedService({ ...withFigures(serviceInputs('2025-06-30', 366, only), figures), changes });
}

describe('how well areas are run', () => {
  test('twelve areas, half-width 0.12: -0.11, -0.09 ... 0.11, mean 0, whoever is where', () => {
    const found = ascending(standings(nation({ area_spread: 0.12 })));
    for (const [rank, standing] of found.entries()) expect(standing).toBeCloseTo(-0.11 + 0.02 * rank, 12);
  });

  test('without a spread nobody has a standing; with one from day 40, from then on, without having learnt before', () => {
    const from40: Change = {
      parameter: 'area_spread',
      where: { region: 'wales' },
      from: 40,
      until: 1000,
      op: 'set',
      by: 0.12,
      appliesTo: 'alreadyInside',
    };
    const service = nation({ area_learning: 0.5 }, [from40], ['wales']);
    expect(standings(service).every((standing) => Math.abs(standing) === 0)).toBe(true);
    service.refresh(40);
    const wales = service.regions.findIndex(({ id }) => id === 'wales');
    expect(service.areas.of(wales)).toBe(0.12 * service.areas.luck[wales]!);
    expect(standings(service).filter((standing) => standing !== 0)).toHaveLength(1);
  });

  test('a year of learning closes the share of the gap to the best, which stands still; alone as in the nation', () => {
    const figures = { area_spread: 0.12, area_learning: 0.3 };
    const service = nation(figures);
    const before = standings(service);
    for (let month = 0; month < 12; month++) service.areas.closeMonth(service, 30 * month);
    const best = Math.max(...before);
    for (const [region, standing] of standings(service).entries()) {
      expect(standing).toBeCloseTo(before[region]! + 0.3 * (best - before[region]!), 12);
    }
    const alone = nation(figures, [], ['wales']);
    for (let month = 0; month < 12; month++) alone.areas.closeMonth(alone, 30 * month);
    expect(standings(alone)).toEqual(standings(service));
  });

  const spreadOf = (from: number, until: number, where: Change['where'] = {}): Change => ({
    parameter: 'area_spread',
    where,
    from,
    until,
    op: 'set',
    by: 0.12,
    appliesTo: 'alreadyInside',
  });
  const learnAYear = (service: Service) => {
    for (let month = 0; month < 12; month++) service.areas.closeMonth(service, month);
  };

  test('what was learnt ends with the spread; a spread that comes again begins without it', () => {
    const service = nation({ area_learning: 0.5 }, [spreadOf(0, 40), spreadOf(100, 366)]);
    const before = standings(service);
    learnAYear(service);
    expect(standings(service)).not.toEqual(before);
    service.refresh(40);
    expect(standings(service).every((standing) => Math.abs(standing) === 0)).toBe(true);
    service.refresh(100);
    expect(standings(service)).toEqual(before);
  });

  test('areas learn from those that have a standing: the only one, below the mean, has nobody to learn from', () => {
    const { luck } = nation({}).areas;
    const lowest = luck.indexOf(Math.min(...luck));
    const region = serviceInputs('2025-06-30', 366).regions[lowest]!.id;
    const service = nation({ area_learning: 0.5 }, [spreadOf(0, 366, { region })]);
    learnAYear(service);
    expect(service.areas.of(lowest)).toBe(0.12 * luck[lowest]!);
    expect(service.areas.of(lowest)).toBeLessThan(0);
  });

  test('leaving: 1 - 2 x standing, and no further than 0.8 and 1.2', () => {
    const figures = { area_spread: 0.12, area_spread_on_leaving: 2, area_leaving_least: 0.8, area_leaving_most: 1.2 };
    const service = nation(figures);
    for (const [region, standing] of standings(service).entries()) {
      const row = service.officers.region.indexOf(region);
      const expected = Math.min(1.2, Math.max(0.8, 1 - 2 * standing));
      expect(areaMultiplier(service, row)).toBeCloseTo(expected, 12);
    }
  });

  test('what areas can make of leaving is inside the bound, or is refused', () => {
    const figures = { area_spread: 0.12, area_spread_on_leaving: 2, area_leaving_most: 10 };
    expect(() => nation(figures)).toThrow(/leaving_rate_bound/);
    expect(() => nation({ ...figures, area_spread_on_leaving: 0 })).not.toThrow();
  });
});

describe('hours worked', () => {
  const STILL = { leaving_rate: 0, po_promotion_rate: 0, po_headquarters_rate: 0 };
  /** One PO with 80 D2 community orders for a month: more work than hours. */
  function done(figures: Record<string, number>, standing = 0): { done: number; percent: number } {
    const service = smallService(smallInputs({ PO: 1, PSO: 0, SPO: 0 }, { ...STILL, ...figures }));
    for (let i = 0; i < 80; i++) addCase(service, { letter: 3, number: 2 });
    service.areas.of = () => standing;
    service.simulation.runUntil(31);
    const read = observedNow(service, 0);
    const worked = read('work_done_days');
    service.closeMonth(31);
    return { done: worked, percent: service.units.workloadPercent[0]! };
  }

  test('1 + goodwill - lost + standing: 1.1 - 0.2 + 0.05 = 0.95 of those without any; measured workload is not touched', () => {
    const usual = done({ goodwill_share: 0 });
    const other = done({ goodwill_share: 0.1, hours_lost_share: 0.2 }, 0.05);
    expect(other.done / usual.done).toBeCloseTo(0.95, 10);
    expect(other.percent).toBe(usual.percent);
  });

  test('never below no hours', () => {
    expect(done({ goodwill_share: 0, hours_lost_share: 0.9 }, -0.3).done).toBe(0);
  });

  test('of one unit: the other works as before', () => {
    const where = { region: 'one', unit: 2 };
    const change = { where, from: 1, until: 99, op: 'set', by: 0.3, appliesTo: 'alreadyInside' } as const;
    const regions = [{ id: 'one', name: 'One', share: 1, units: 2 }];
    const inputs = { ...smallInputs({ PO: 2, PSO: 0, SPO: 0 }, STILL), regions };
    const service = smallService({ ...inputs, changes: [{ parameter: 'hours_lost_share', ...change }] });
    service.refresh(1);
    expect([...service.tables.hoursLost]).toEqual([0, 0.3]);
  });
});

describe('all of it together', () => {
  const ALL = {
    trainee_starts_months: 6,
    posted_when_qualified: 1,
    placed_by_need: 0.5,
    allotment_by_need: 0.5,
    applicant_pool_scope: 1,
    vacancy_information_lag: 3,
    area_spread: 0.1,
    area_spread_on_leaving: 2,
    area_learning: 0.3,
    hours_lost_share: 0.1,
  };
  const inputs = withFigures(serviceInputs('2025-06-30', 760, ['wales', 'north-east']), {
    ...ALL,
    leaving_rate_bound: 2,
  });

  test('holds every invariant, and plays the same bytes again', () => {
    const { values } = simulateChecked(inputs, 'placement', 0);
    expect(values).toEqual(simulate(inputs, 'placement', 0).values);
  }, 60_000);

  test('a service played on ends with people on their way or in post, nobody twice', () => {
    const { officers } = playOn(startedService(inputs));
    const rows = Array.from({ length: officers.rows }, (_, row) => row).filter((row) => officers.inPost[row] === 1);
    expect(new Set(rows.map((row) => `${officers.idHigh[row]} ${officers.idLow[row]}`)).size).toBe(rows.length);
  }, 60_000);
});
