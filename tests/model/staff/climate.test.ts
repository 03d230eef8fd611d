import { describe, expect, test } from 'vitest';
import { climateMultiplier } from '../../../src/model/edges/climateToLeaving.js';
import type { Change, EdgeSwitch, Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX, type ColumnName } from '../../../src/model/observation/columns.js';
import type { Service } from '../../../src/model/service.js';
import { simulate } from '../../../src/model/simulate.js';
import { leavingRateInForce } from '../../../src/model/timeZero/leavingRateInForce.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs, withFigures } from '../support/serviceInputs.js';
import { smallInputs } from '../support/smallService.js';

const FIGURES = { climate_at_start: 60, climate_spread: 15, climate_reversion: 0.1, edge_c9_strength: 0.05 };
const on = (...ids: string[]): readonly EdgeSwitch[] => ids.map((id) => ({ id, on: true }));
const C10: EdgeSwitch = { id: 'c10', on: true, givesWayTo: 'c3' };

const programme = (over: Partial<Change> = {}): Change => ({
  parameter: 'climate_programme_points',
  where: {},
  from: 1,
  until: 1000,
  op: 'add',
  by: 10,
  appliesTo: 'alreadyInside',
  ...over,
});

/** One region of five units with 100 officers and no cases: 20 a unit. */
function fiveUnits(edges: readonly EdgeSwitch[] = [], changes: readonly Change[] = []): Inputs {
  const regions = [{ id: 'one', name: 'One', share: 1, units: 5 }];
  return { ...smallInputs({ PO: 100, PSO: 10, SPO: 10 }, FIGURES), regions, edges, changes, untilDay: 92 };
}

const scores = ({ climate, units }: Service) => Array.from({ length: units.count }, (_, unit) => climate.of(unit));
const ascending = (values: Iterable<number>) => [...values].sort((a, b) => a - b);

/** Somebody of the unit, by the order of their climate at the start, worst first. */
function officerOf(service: Service, rank: number): number {
  const unit = scores(service).indexOf(ascending(scores(service))[rank]);
  return service.officers.unit.indexOf(unit);
}

describe('climate at the start', () => {
  test('five units, 15 points around 60: 48, 54, 60, 66 and 72, whoever has which', () => {
    const [one, other] = ['luck', 'other'].map((seed) => scores(startedService(fiveUnits(), seed)));
    expect(ascending(one)).toEqual([48, 54, 60, 66, 72]);
    expect(ascending(other)).toEqual([48, 54, 60, 66, 72]);
    expect(one).not.toEqual(other);
  });

  test('a region alone is the region inside the nation', () => {
    const national = startedService(serviceInputs('2025-06-30', 31));
    const alone = startedService(serviceInputs('2025-06-30', 31, ['wales']));
    expect(alone.climate.own).toEqual(national.climate.own);
  });

  test('stays where it is when nothing moves it', () => {
    const service = startedService(fiveUnits(on('c9', 'c20')));
    const before = scores(service);
    expect(scores(playOn(service))).toEqual(before);
  });
});

describe('edge C9, climate to leaving', () => {
  test('12 points below the mean at 5 % for ten: 1.06; at the mean 1; above it less; off: 1', () => {
    const service = startedService(fiveUnits(on('c9')));
    const multipliers = [0, 2, 4].map((rank) => climateMultiplier(service, officerOf(service, rank)));
    expect(multipliers[0]).toBeCloseTo(1.06, 12);
    expect(multipliers[1]).toBe(1);
    expect(multipliers[2]).toBeCloseTo(0.94, 12);
    const off = startedService(fiveUnits());
    expect(climateMultiplier(off, officerOf(off, 0))).toBe(1);
  });

  test('saturates at both ends', () => {
    const strong = withFigures(fiveUnits(on('c9')), { edge_c9_strength: 1 });
    const service = startedService(strong);
    expect([0, 4].map((rank) => climateMultiplier(service, officerOf(service, rank)))).toEqual([1.3, 0.7]);
  });

  test('at the top of its range leaves the rate of the start within 0.1 points', () => {
    const rate = (edges: readonly EdgeSwitch[]) => {
      const inputs = withFigures({ ...serviceInputs('2024-06-30', 31), edges }, { edge_c9_strength: 0.15 });
      return leavingRateInForce(startedService(inputs));
    };
    expect(Math.abs(rate(on('c9')) - rate([]))).toBeLessThan(0.001);
  });
});

describe('a programme', () => {
  test('closes a tenth of the gap a month: after three months 10 x (1 - 0.9 cubed) = 2.71 points', () => {
    const service = startedService(fiveUnits([], [programme()]));
    const before = scores(service);
    playOn(service);
    for (const [unit, points] of scores(service).entries()) expect(points - before[unit]).toBeCloseTo(2.71, 10);
  });

  test('goes back when it ends: two months of it, one without: 1.9 x 0.9', () => {
    // from 1 July: it ends on 1 September, day 62
    const service = playOn(startedService(fiveUnits([], [programme({ until: 62 })])));
    for (const points of service.climate.byProgramme) expect(points).toBeCloseTo(1.71, 10);
  });

  test('alone changes who leaves no more than no programme does; with C9 on fewer leave', () => {
    const leavers = (edges: readonly EdgeSwitch[], by: number) => {
      const inputs = { ...fiveUnits(edges, [programme({ by })]), untilDay: 365 };
      const busy = withFigures(inputs, { edge_c9_strength: 0.15, climate_reversion: 1, leaving_rate: [0.3, 0, 0, 0] });
      const { values, months } = simulate(busy, 'programme', 0);
      let sum = 0;
      for (let month = 1; month < months; month++) sum += values[month * COLUMN_COUNT + COLUMN_INDEX.po_leavers];
      return sum;
    };
    expect(leavers([], 40)).toBe(leavers([], 0));
    expect(leavers(on('c9'), 40)).toBeLessThan(leavers(on('c9'), 0));
  });
});

describe('edge C10, workload to climate', () => {
  /** The first month closes with this workload in every unit above the level of the start. */
  function afterAMonth(edges: readonly EdgeSwitch[], above: number): Service {
    const service = startedService(withFigures(fiveUnits(edges), { edge_c10_strength: 3, edge_c10_most: 20 }));
    service.units.workloadPercent.fill(service.inputs.anchors.workloadPercentAtStart + above);
    service.climate.closeMonth(service, 30);
    return service;
  }

  test('20 points of workload pull by 6 points, a tenth of it in the first month; at the level of the start by none', () => {
    for (const moved of afterAMonth([C10], 20).climate.byWorkload) expect(moved).toBeCloseTo(-0.6, 10);
    for (const moved of afterAMonth([C10], 0).climate.byWorkload) expect(Math.abs(moved)).toBe(0);
    for (const moved of afterAMonth([], 20).climate.byWorkload) expect(moved).toBe(0);
  });

  test('pulls by 20 points at most, either way', () => {
    for (const moved of afterAMonth([C10], 300).climate.byWorkload) expect(moved).toBeCloseTo(-2, 10);
    for (const moved of afterAMonth([C10], -300).climate.byWorkload) expect(moved).toBeCloseTo(2, 10);
  });

  test('drives nobody out where C3 already carries the claim; the climate itself falls all the same', () => {
    const shortfalls = (edges: readonly EdgeSwitch[]) => {
      const service = afterAMonth([C10, ...edges], 20);
      return ascending(scores(service).map((_, unit) => service.climate.shortfallForLeaving(unit)));
    };
    expect(shortfalls(on('c9', 'c3'))).toEqual([-12, -6, 0, 6, 12]);
    const whole = shortfalls([...on('c9'), { id: 'c3', on: false }]);
    for (const [rank, points] of [-11.4, -5.4, 0.6, 6.6, 12.6].entries()) expect(whole[rank]).toBeCloseTo(points, 10);
    expect(ascending(scores(afterAMonth([C10, ...on('c3')], 20)))[0]).toBeCloseTo(47.4, 10);
  });
});

describe('edge C20, what a survey shows', () => {
  const FEAR = { edge_c20_strength: 0.1, edge_c20_least: 0.4, edge_c20_shading: 0.5 };
  function atStart(edges: readonly EdgeSwitch[], figures = FEAR): (column: ColumnName) => number {
    const { values } = simulate(withFigures(fiveUnits(edges), figures), 'survey', 0);
    return (column) => values[COLUMN_INDEX[column]];
  }

  test('off: everybody answers and says what is', () => {
    const column = atStart([]);
    expect(column('survey_answers')).toBe(column('climate_heads'));
    expect(column('survey_points')).toBe(column('climate_points'));
  });

  test('on: a unit at 48 gives 0.88 of the answers, which say 54; one at 54 gives 0.94, which say 57', () => {
    const column = atStart(on('c20'));
    const heads = column('climate_heads') / 5; // 20 POs, 2 PSOs and 2 SPOs a unit
    expect(heads).toBe(24);
    expect(column('climate_points')).toBeCloseTo(300 * heads, 8);
    expect(column('survey_answers')).toBeCloseTo((0.88 + 0.94 + 3) * heads, 8);
    expect(column('survey_points')).toBeCloseTo((0.88 * 54 + 0.94 * 57 + 60 + 66 + 72) * heads, 8);
  });

  test('at least 0.9 of the answers come in: the unit at 48 gives these and not 0.88', () => {
    const column = atStart(on('c20'), { ...FEAR, edge_c20_least: 0.9 });
    expect(column('survey_answers')).toBeCloseTo((0.9 + 0.94 + 3) * 24, 8);
  });
});
