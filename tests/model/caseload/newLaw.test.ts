import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/model/calendar.js';
import { STAGE } from '../../../src/model/caseload/people.js';
import type { Service } from '../../../src/model/service.js';
import { playedService, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';

const ORIGIN_2025 = dayNumber('2025-07-01');
const DAY = 20;

/** Wales from the start of 2025, with a day of the law moved to the twentieth day. */
function walesWith(date: string, untilDay: number): Service {
  const inputs = withFigures(serviceInputs('2025-06-30', untilDay, ['wales']), { [date]: ORIGIN_2025 + DAY });
  const service = startedService(inputs);
  service.beginMonth(0, untilDay);
  return service;
}

function rowsAt({ people }: Service, stage: number): number[] {
  return Array.from({ length: people.rows }, (_, row) => row).filter((row) => people.stage(row) === stage);
}

describe('56 days for a recall', () => {
  test('reach those already recalled, shorten some stays and lengthen none', () => {
    const service = walesWith('recall_56_days_from', 40);
    const { people, simulation } = service;
    simulation.runUntil(DAY);
    const before = rowsAt(service, STAGE.recalled).map((row) => ({
      row,
      out: people.turnDay(row),
      id: people.idLow(row),
    }));
    simulation.runUntil(DAY + 1);
    const still = before.filter(({ row, id }) => people.idLow(row) === id && people.stage(row) === STAGE.recalled);
    expect(before.length).toBeGreaterThan(200);
    expect(still.filter(({ row, out }) => people.turnDay(row) > out)).toEqual([]);
    const shortened = still.filter(({ row, out }) => people.turnDay(row) < out);
    const releasedAtOnce = before.length - still.length;
    expect(shortened.length + releasedAtOnce).toBeGreaterThan(before.length / 4);
    // whoever had a fixed term already keeps its day: 14 or 28 days after the recall
    const fixed = still.filter(({ row, out }) => [14, 28].includes(out - people.recalledDay(row)));
    expect(fixed.length).toBeGreaterThan(0);
    for (const { row, out } of fixed) expect(people.turnDay(row)).toBe(out);
  });
});

describe('the repeal of post-sentence supervision', () => {
  test('ends it for everybody on the day, and nobody begins it after', () => {
    const service = walesWith('pss_repealed_from', 60);
    service.simulation.runUntil(DAY);
    expect(rowsAt(service, STAGE.pss).length).toBeGreaterThan(300);
    service.simulation.runUntil(DAY + 1);
    expect(rowsAt(service, STAGE.pss)).toEqual([]);
    service.simulation.runUntil(60);
    expect(rowsAt(service, STAGE.pss)).toEqual([]);
  });
});

describe('Reset from 1 July 2024', () => {
  const service = startedService(serviceInputs('2024-06-30', 40, ['wales']));
  const { people } = service;
  const without = () =>
    Array.from({ length: people.rows }, (_, row) => row).filter((row) => people.underReset(row) === 1);

  test('nobody is without contact on the evening before, many after the first day', () => {
    expect(without()).toEqual([]);
    service.beginMonth(0, 40);
    service.simulation.runUntil(1);
    expect(without().length).toBeGreaterThan(500);
  });

  test('no unpaid work only and no tier A on an order or licence among them, and none of them scores points', () => {
    for (const row of without()) {
      expect(people.points(row)).toBe(0);
      if (people.stage(row) === STAGE.gone || people.stage(row) === STAGE.pss) continue;
      expect(people.letter(row)).toBeGreaterThan(0);
      if (people.stage(row) === STAGE.order) expect(people.number(row)).toBeGreaterThan(0);
    }
  });
});

describe('the tranches of SDS40', () => {
  test('empty at once what has gathered past the new point: the two days stand out from the days around', () => {
    const { dailyReleases } = playedService(serviceInputs('2024-06-30', 130, ['wales', 'north-east']));
    const mean = (from: number, until: number) =>
      dailyReleases.slice(from, until).reduce((a, b) => a + b, 0) / (until - from);
    // 10 September and 22 October 2024 are days 71 and 113
    for (const day of [71, 113]) {
      expect(dailyReleases[day]).toBeGreaterThan(5 * mean(day - 20, day));
      expect(dailyReleases[day]).toBeGreaterThan(5 * mean(day + 1, day + 16));
    }
  });

  test('a lever that keeps one half lets nobody out on those days beyond the usual', () => {
    const inputs = serviceInputs('2024-06-30', 130, ['wales', 'north-east']);
    const half = [1 / 2, 1 / 2, 2 / 3, 1, 1, 1];
    const { dailyReleases } = playedService(
      withFigures(inputs, { release_point: half, release_point_five_years_and_over: half }),
    );
    const usual = dailyReleases.reduce((a, b) => a + b, 0) / 130;
    // Poisson about the usual 12 or so: five standard deviations, a false alarm in 10^5.
    for (const day of [71, 113]) expect(dailyReleases[day]).toBeLessThan(usual + 5 * Math.sqrt(usual));
  });
});
