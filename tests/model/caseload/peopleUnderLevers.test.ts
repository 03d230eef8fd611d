import { describe, expect, test } from 'vitest';
import { STAGE } from '../../../src/model/caseload/people.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import type { Service } from '../../../src/model/service.js';
import { SENTENCE_CLASSES, TIERS_V3 } from '../../../src/model/vocabulary.js';
import { changesOf } from '../../experiment/levers/leverStage.js';
import { startedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';

/** 21 July 2025 from 1 July. */
const DAY = 20;
const ON_THE_DAY = '2025-07-21';

/** Wales from the start of 2025 with one lever, on the evening before it acts. */
function walesOnTheEve(lever: string, settings: string): Service {
  const { changes, slips } = changesOf(lever, settings);
  expect(slips).toEqual([]);
  const service = startedService({ ...serviceInputs('2025-06-30', 60, ['wales']), changes });
  service.beginMonth(0, 60);
  service.simulation.runUntil(DAY);
  return service;
}

function rowsWhere({ people }: Service, holds: (row: number) => boolean): number[] {
  const rows = Array.from({ length: people.rows }, (_, row) => row);
  return rows.filter((row) => people.stage(row) !== STAGE.gone && holds(row));
}

describe('reset_scope ended', () => {
  const service = walesOnTheEve('reset_scope', `{ from: ${ON_THE_DAY}, ended: true }`);
  const { people, simulation } = service;
  const without = () => rowsWhere(service, (row) => people.underReset(row) === 1);

  test('contact begins again on the day for everybody whom Reset had reached, and their cases score', () => {
    const before = without().map((row) => ({ row, id: people.idLow(row), stage: people.stage(row) }));
    expect(before.length).toBeGreaterThan(500);
    simulation.runUntil(DAY + 1);
    expect(without()).toEqual([]);
    const still = before.filter(({ row, id, stage }) => people.idLow(row) === id && people.stage(row) === stage);
    expect(still.length).toBeGreaterThan(500);
    for (const { row } of still) expect(people.points(row)).toBeGreaterThan(0);
    simulation.runUntil(60);
    expect(without()).toEqual([]);
  });
});

describe('recall_policy on those already recalled', () => {
  const outOnTheDay = (reaches: string) => {
    const service = walesOnTheEve('recall_policy', `{ from: ${ON_THE_DAY}, days: 1, share: 1, reaches: ${reaches} }`);
    const { people, simulation } = service;
    const days = () =>
      new Map(
        rowsWhere(service, (row) => people.stage(row) === STAGE.recalled).map((row) => [row, people.turnDay(row)]),
      );
    const before = days();
    simulation.runUntil(DAY + 1);
    const after = days();
    const same = [...before].filter(([row]) => after.has(row));
    const sooner = same.filter(([row, day]) => after.get(row)! < day).length + before.size - same.length;
    const later = same.filter(([row, day]) => after.get(row)! > day && people.recalledDay(row) < DAY).length;
    return { sooner, later, all: before.size };
  };

  test('everybody: most are out on the day, nobody stays longer', () => {
    const { sooner, later, all } = outOnTheDay('everybody');
    expect(sooner).toBeGreaterThan(0.6 * all);
    expect(later).toBe(0);
  });

  test('new recalls: those inside keep their day', () => {
    const { sooner, all } = outOnTheDay('new-recalls');
    expect(sooner).toBeLessThan(0.1 * all);
  });
});

describe('order_end_rule that reaches old orders', () => {
  const service = walesOnTheEve(
    'order_end_rule',
    `{ from: ${ON_THE_DAY}, reaches_old_orders: true, completed_early_share: 1, least_share_served: 0.5 }`,
  );
  const { people, simulation } = service;
  const orders = () => rowsWhere(service, (row) => people.stage(row) === STAGE.order && people.number(row) > 0);

  test('who is past the point of completion is done on the day, nobody before half of the length, no order is longer', () => {
    const ends = new Map(orders().map((row) => [`${people.idHigh(row)}/${people.idLow(row)}`, people.endDay(row)]));
    simulation.runUntil(DAY + 1);
    const after = orders();
    expect(after.length).toBeLessThan(0.9 * ends.size);
    for (const row of after) {
      const was = ends.get(`${people.idHigh(row)}/${people.idLow(row)}`);
      if (was !== undefined) expect(people.endDay(row)).toBeLessThanOrEqual(was);
      expect(people.endDay(row)).toBeGreaterThan(DAY);
      expect(people.endDay(row) - people.sentencedDay(row)).toBeGreaterThanOrEqual(people.lengthDays(row) / 2);
    }
  });
});

describe('hdc ended', () => {
  test('those inside go back to their release point, those out stay out', () => {
    const service = walesOnTheEve('hdc', `{ from: ${ON_THE_DAY}, most_days: 0 }`);
    const { people, simulation } = service;
    const inside = () => rowsWhere(service, (row) => people.stage(row) <= STAGE.afterHandover);
    const before = new Map(inside().map((row) => [row, people.releaseDay(row)]));
    const onLicence = rowsWhere(service, (row) => people.stage(row) === STAGE.licence).length;
    simulation.runUntil(DAY + 1);
    const moved = inside().filter((row) => before.has(row) && people.releaseDay(row) !== before.get(row));
    expect(moved.length).toBeGreaterThan(50);
    for (const row of moved) expect(people.releaseDay(row)).toBeGreaterThan(before.get(row)!);
    expect(rowsWhere(service, (row) => people.stage(row) === STAGE.licence).length).toBeGreaterThan(0.98 * onLicence);
  });
});

describe('presumption_to_suspend', () => {
  test('all short sentences from the day on are suspended, and nobody leaves prison by it', () => {
    const service = walesOnTheEve('presumption_to_suspend', `{ from: ${ON_THE_DAY}, share: 1 }`);
    const { people, simulation } = service;
    const suspended = SENTENCE_CLASSES.indexOf('suspended-order');
    simulation.runUntil(60);
    const short = (row: number) => people.sentenceClass(row) < 3 && people.lengthDays(row) < 366;
    expect(rowsWhere(service, (row) => short(row) && people.sentencedDay(row) >= DAY)).toEqual([]);
    expect(rowsWhere(service, (row) => short(row) && people.sentencedDay(row) === DAY - 1).length).toBeGreaterThan(0);
    expect(rowsWhere(service, (row) => people.sentenceClass(row) === suspended).length).toBeGreaterThan(0);
  });
});

describe('tier_regime and workload_cut', () => {
  test('every held case is counted anew on the day, by the newer tier', () => {
    const service = walesOnTheEve('tier_regime', `{ v3_from: ${ON_THE_DAY} }`);
    const { people, simulation } = service;
    const held = () => rowsWhere(service, (row) => people.stage(row) === STAGE.order && people.underReset(row) === 0);
    simulation.runUntil(DAY + 1);
    const community = service.tables.weights.measured.subarray(0, TIERS_V3.length);
    expect(held().length).toBeGreaterThan(1000);
    expect(new Set(community).size).toBe(TIERS_V3.length);
    for (const row of held()) expect(people.points(row)).toBe(community[people.tierV3(row)]);
  });

  test('a cut takes its share of every held order at once', () => {
    const service = walesOnTheEve('workload_cut', `{ from: ${ON_THE_DAY}, kept: { supervision: 0 } }`);
    const { people, simulation } = service;
    const held = () => rowsWhere(service, (row) => people.stage(row) === STAGE.order && people.underReset(row) === 0);
    const before = new Map(held().map((row) => [row, { id: people.idLow(row), points: people.points(row) }]));
    simulation.runUntil(DAY + 1);
    const still = held().filter((row) => before.get(row)?.id === people.idLow(row));
    expect(still.length).toBeGreaterThan(1000);
    for (const row of still) expect(people.points(row)).toBe(Math.round(before.get(row)!.points * 0.62));
  });
});

/** One lever of each kind, acting on the day and ending a fortnight later where it can end. */
const WINDOW = 'from: 2025-07-21, until: 2025-08-04';
const CASES: readonly (readonly [lever: string, settings: string])[] = [
  ['hdc', `{ ${WINDOW}, most_days: 30, eligible_share: 0.5 }`],
  ['ecsl', `{ ${WINDOW}, most_days: 70 }`],
  ['recall_policy', `{ ${WINDOW}, days: 7, share: 1, charge_excludes: false }`],
  ['reset_scope', `{ ${WINDOW}, starts_at: 0.3, exempt: { mappa: 0, child-protection: 0 } }`],
  ['order_end_rule', '{ from: 2025-07-21, reaches_old_orders: true, completed_early_share: 0.9 }'],
  ['presumption_to_suspend', '{ from: 2025-07-21, share: 0.9, sentences_under: 1000 }'],
  ['tier_regime', '{ v3_from: 2025-07-21 }'],
  ['case_weights', `{ ${WINDOW}, women: 2, weights: [{ case_type: licence, multiply_by: 1.5 }] }`],
  ['workload_cut', `{ ${WINDOW}, kept: { recording: 0, assessment: 0.5 } }`],
  ['requirement', `{ ${WINDOW}, po_fte: 20000 }`],
];

test.each(CASES)('%s: on its day and after its end every level is what a recount gives', (lever, settings) => {
  const service = walesOnTheEve(lever, settings);
  for (const day of [DAY + 1, 60]) {
    service.simulation.runUntil(day);
    expect(brokenInvariants(service)).toEqual([]);
  }
});
