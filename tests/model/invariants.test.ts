import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { scenarioFiles } from '../../src/adapters/node/scenarioFiles.js';
import { parseAnchors } from '../../src/experiment/scenario/anchorsFile.js';
import { compileScenario } from '../../src/experiment/scenario/compileScenario.js';
import { loadScenario } from '../../src/experiment/scenario/loadScenario.js';
import { STAGE } from '../../src/model/caseload/people.js';
import type { Inputs } from '../../src/model/inputs.js';
import { brokenInvariants } from '../../src/model/invariants/brokenInvariants.js';
import { observedNow } from '../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX, COLUMNS, type ColumnName } from '../../src/model/observation/columns.js';
import type { Service } from '../../src/model/service.js';
import { simulate } from '../../src/model/simulate.js';
import { GRADE } from '../../src/model/staff/officers.js';
import { playOn, startedService } from './support/playedService.js';
import { DATA, serviceInputs } from './support/serviceInputs.js';

const source = scenarioFiles('scenarios', '.');
const anchors = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');

/** One region, and no longer than needed. */
function regionOf(name: string, region: string, untilDay: number): Inputs {
  const { inputs } = compileScenario(loadScenario(source.open(name), source), DATA, anchors, undefined, [region]);
  return { ...inputs, untilDay: Math.min(untilDay, inputs.untilDay) };
}

/** Stock at the end = stock at the start + everything that came in - everything that went out. */
const BALANCES: readonly { stock: ColumnName; joins: readonly ColumnName[]; leaves: readonly ColumnName[] }[] = [
  { stock: 'caseload', joins: ['sentenced_to_custody', 'orders_made'], leaves: ['cases_ended'] },
  {
    stock: 'po_heads',
    joins: ['trainees_qualified', 'po_hired', 'po_returned', 'po_redeployed_from_headquarters', 'po_moved_in'],
    leaves: ['po_leavers', 'po_promotions', 'po_moves_to_headquarters', 'po_moved_out'],
  },
  { stock: 'pso_heads', joins: ['pso_hired'], leaves: ['pso_leavers', 'pso_to_training'] },
  { stock: 'agency_fte', joins: ['agency_started'], leaves: ['agency_left'] }, // all of them full-time
  { stock: 'trainees', joins: ['trainees_started'], leaves: ['trainees_qualified', 'trainees_dropped_out'] },
];

/** One scenario a way in which people come, go or change hands; the whole library is recounted in a slow test. */
const EVERY_WAY = [
  'agency-surge',
  'baseline',
  'mass-sickness',
  'pos-back-from-quality-control',
  'protected-caseload',
  'recruitment-campaign',
  'refuse-at-capacity',
  'returners-invited-back',
  'span-fifteen-to-eight',
  'unit-at-43-percent-vacancy',
];

describe.each(EVERY_WAY)('%s, one small region, one year', (name) => {
  test('every level is what a recount gives, at the start and the end; stocks balance', () => {
    const service = startedService(regionOf(name, 'wales', 365));
    const [region] = service.selected;
    const level = (column: ColumnName) => observedNow(service, region)(column);
    expect(brokenInvariants(service)).toEqual([]);
    const start = BALANCES.map(({ stock }) => level(stock));
    const net = BALANCES.map(() => 0);
    let months = 0;
    playOn(service, () => {
      const flow = (columns: readonly ColumnName[]) =>
        columns.reduce((sum, column) => sum + service.ledger.flow(region, COLUMN_INDEX[column]), 0);
      BALANCES.forEach(({ joins, leaves }, index) => {
        net[index] += flow(joins) - flow(leaves);
      });
      months++;
      if (months === 12) expect(brokenInvariants(service)).toEqual([]);
    });
    expect(months).toBe(12);
    expect(BALANCES.map(({ stock }) => level(stock))).toEqual(start.map((heads, index) => heads + net[index]));
  });
});

/** What begins after the first year: release at one third and activated orders, the newer tiers, tasks that are cut. */
test.each(['baseline', 'newer-tiers-in-use', 'our-future-probation-25-percent'])(
  '%s, one small region, two years: every level is what a recount gives each quarter of the second',
  (name) => {
    const service = startedService(regionOf(name, 'wales', 730));
    let months = 0;
    playOn(service, () => {
      months++;
      if (months > 12 && months % 3 === 1) expect(brokenInvariants(service)).toEqual([]);
    });
    expect(months).toBe(24);
    expect(brokenInvariants(service)).toEqual([]);
  },
);

test('a recount finds what is out of place', () => {
  const damage: ((service: Service, row: number) => void)[] = [
    ({ people }, row) => people.setStage(row, STAGE.pss),
    ({ people }, row) => people.setPoints(row, people.points(row) + 1),
    ({ people }, row) => people.setOfficer(row, people.officer(row) + 1),
    ({ people }, row) => people.setNext(row, row),
    ({ people, officers }, row) => officers.grade.fill(GRADE.PSO, people.officer(row), people.officer(row) + 1),
    ({ people, officers }, row) => officers.inPost.fill(0, people.officer(row), people.officer(row) + 1),
  ];
  for (const damaged of damage) {
    const service = startedService(serviceInputs('2025-06-30', 1, ['wales']));
    let row = 0;
    while (service.people.stage(row) !== STAGE.licence || service.people.letter(row) !== 1) row++;
    damaged(service, row);
    expect(brokenInvariants(service)).not.toEqual([]);
  }
});

/** Figures of the nation, alike in every row. */
const COMMON = /^(understatement_factor|discount_rate|practice_weight_.*|skill_in_practice)$/;

test('the row of all regions together is the sum of the rows of the regions; nothing is NaN or below zero', () => {
  const outcome = simulate(
    serviceInputs('2025-06-30', 120, ['north-east', 'wales', 'kent-surrey-and-sussex']),
    'rows',
    0,
  );
  const row = (area: number, month: number) => {
    const start = (area * outcome.months + month) * COLUMNS.length;
    return outcome.values.subarray(start, start + COLUMNS.length);
  };
  expect(outcome.areas).toBe(4);
  for (let month = 0; month < outcome.months; month++) {
    COLUMNS.forEach(({ name }, column) => {
      const parts = [1, 2, 3].map((area) => row(area, month)[column]);
      const whole = row(0, month)[column];
      expect(Math.min(whole, ...parts)).toBeGreaterThanOrEqual(0);
      if (COMMON.test(name)) expect(parts).toEqual([whole, whole, whole]);
      // together they help each other
      else if (name === 'specialists_short') expect(whole).toBeLessThanOrEqual(parts[0] + parts[1] + parts[2]);
      else expect(whole).toBeCloseTo(parts[0] + parts[1] + parts[2], 6);
    });
  }
});

test('the days of release add up to the releases', () => {
  const outcome = simulate(serviceInputs('2024-06-30', 120, ['wales']), 'rows', 0);
  let releases = 0;
  for (let month = 1; month < outcome.months; month++) {
    releases += outcome.values[month * COLUMNS.length + COLUMN_INDEX.releases];
  }
  expect(outcome.dailyReleases.reduce((a, b) => a + b, 0)).toBe(releases);
});
