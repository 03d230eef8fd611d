import { describe, expect, test } from 'vitest';
import { dayNumber } from '../../../src/model/calendar.js';
import { isHeldStage } from '../../../src/model/caseload/caseStanding.js';
import { NOBODY, STAGE } from '../../../src/model/caseload/people.js';
import type { Change, Inputs } from '../../../src/model/inputs.js';
import { brokenInvariants } from '../../../src/model/invariants/brokenInvariants.js';
import { observedNow } from '../../../src/model/invariants/observedNow.js';
import { COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { isHighRisk } from '../../../src/model/risk/riskWord.js';
import type { Service } from '../../../src/model/service.js';
import { GRADE } from '../../../src/model/staff/officers.js';
import { playOn, startedService } from '../support/playedService.js';
import { serviceInputs } from '../support/serviceInputs.js';

const DAY = 40;
const UNTIL = 90;
const inputs = serviceInputs('2025-06-30', UNTIL, ['wales']);

const changed = (...changes: Change[]): Inputs => ({ ...inputs, changes });
const change = (parameter: string, by: number, over: Partial<Change> = {}): Change => ({
  parameter,
  where: {},
  from: DAY,
  until: UNTIL,
  op: 'set',
  by,
  appliesTo: 'alreadyInside',
  ...over,
});
const newTiers = changed(change('tier_v3_from', dayNumber('2025-07-01') + DAY, { from: 1 }));

function held({ people }: Service): number[] {
  return Array.from({ length: people.rows }, (_, row) => row).filter((row) => isHeldStage(people.stage(row)));
}

/** Whom, where and until when: everything about a sentence, nothing about who holds it or what it scores. */
function sentences({ people }: Service): string[] {
  const rows = Array.from({ length: people.rows }, (_, row) => row).filter((row) => people.stage(row) !== STAGE.gone);
  return rows
    .map((row) =>
      [
        people.idHigh(row),
        people.idLow(row),
        people.stage(row),
        people.sentencedDay(row),
        people.endDay(row),
        people.turnDay(row),
        people.risk(row),
        people.letter(row),
        people.number(row),
      ].join(),
    )
    .sort();
}

describe('re-tiering on a date', () => {
  const before = startedService(inputs);
  const after = startedService(newTiers);

  test('starts alike', () => {
    expect(after.digest.text(after.selected[0])).toBe(before.digest.text(before.selected[0]));
    expect(after.tables.weights.newer).toBe(false);
  });

  test('changes tiers and points of the living caseload on the day', () => {
    for (const service of [before, after]) {
      service.beginMonth(0, UNTIL);
      service.simulation.runUntil(DAY + 1);
    }
    expect(after.tables.weights.newer).toBe(true);
    const region = after.selected[0];
    const now = observedNow(after, region);
    const sum = (columns: readonly string[]) => columns.reduce((total, name) => total + now(name as 'tier_a'), 0);
    expect(sum(['tier_v3_a', 'tier_v3_b', 'tier_v3_c', 'tier_v3_d', 'tier_v3_e', 'tier_v3_f', 'tier_v3_g'])).toBe(
      now('community_held'),
    );
    expect(sum(['tier_a', 'tier_b', 'tier_c', 'tier_d'])).toBe(0);
    const differ = held(after).filter((row) => before.people.points(row) !== after.people.points(row));
    expect(differ.length).toBeGreaterThan(held(after).length / 4);
    // the true work follows the older weights, whatever tool is in force
    expect(now('true_points')).toBe(observedNow(before, region)('true_points'));
  });

  test("changes no one's sentence and no one's luck", () => {
    expect(sentences(after)).toEqual(sentences(before));
    expect(after.digest.text(after.selected[0])).toBe(before.digest.text(before.selected[0]));
  });

  test('every level is what a recount gives, and nobody holds what they may not', () => {
    expect(brokenInvariants(after)).toEqual([]);
  });

  test('a case of high risk of harm goes to a probation officer also where its letter alone would not say so', () => {
    const { people, officers } = after;
    const rows = held(after).filter((row) => isHighRisk(people.risk(row)) && people.tierV3(row) === 3);
    expect(rows.length).toBeGreaterThan(20);
    for (const row of rows) {
      if (people.officer(row) !== NOBODY) expect(officers.grade[people.officer(row)]).toBe(GRADE.PO);
    }
  });

  test('the same at the end of the run', () => {
    before.simulation.runUntil(UNTIL);
    after.simulation.runUntil(UNTIL);
    expect(brokenInvariants(after)).toEqual([]);
    // staff may leave at other times, because leaving follows workload: edge c3 is on
    expect(sentences(after)).toEqual(sentences(before));
  });
});

describe('weights that change on a date', () => {
  const WOMEN_DOUBLED = changed(change('womens_case_weight', 2));

  test("double women's measured points for as long as they are in force, and leave true work as it was", () => {
    const service = startedService(WOMEN_DOUBLED);
    const plain = startedService(inputs);
    for (const each of [service, plain]) {
      each.beginMonth(0, UNTIL);
      each.simulation.runUntil(DAY + 1);
    }
    expect(sentences(service)).toEqual(sentences(plain));
    for (const row of held(plain)) {
      const woman = ((plain.people.risk(row) >> 6) & 1) === 1;
      expect(service.people.points(row)).toBe((woman ? 2 : 1) * plain.people.points(row));
    }
    const [region] = plain.selected;
    expect(observedNow(service, region)('true_points')).toBe(observedNow(plain, region)('true_points'));
    expect(brokenInvariants(service)).toEqual([]);
  });

  test('a task that is no longer done lowers measured and true work by its share', () => {
    const cut = change('task_kept', 0.5, { where: { cell: { task: 'recording' } } });
    const service = startedService(changed(cut));
    const plain = startedService(inputs);
    for (const each of [service, plain]) {
      each.beginMonth(0, UNTIL);
      each.simulation.runUntil(DAY + 1);
    }
    const [region] = plain.selected;
    const ratio = (column: 'points_held' | 'true_points') =>
      observedNow(service, region)(column) / observedNow(plain, region)(column);
    // recording is 0.20 of community and custody and 0.19 of licence work: half of it is a tenth, give or take rounding
    expect(ratio('points_held')).toBeGreaterThan(0.895);
    expect(ratio('points_held')).toBeLessThan(0.91);
    expect(ratio('true_points')).toBeGreaterThan(0.895);
    expect(ratio('true_points')).toBeLessThan(0.91);
    expect(brokenInvariants(service)).toEqual([]);
  });
});

describe('what a lever makes the tool count', () => {
  test.each([
    ['women counted double', changed(change('womens_case_weight', 2))],
    ['the newer tiers', newTiers],
  ])('moves nobody out of the service: %s', (_, inputs) => {
    const plain = playOn(startedService(serviceInputs('2025-06-30', UNTIL, ['wales'])));
    const service = playOn(startedService(inputs));
    expect(service.units.pointsHeld).not.toEqual(plain.units.pointsHeld);
    // what claims about workload act on is the same, whoever holds the case
    const sum = (points: Float64Array) => points.reduce((total, each) => total + each, 0);
    expect(sum(service.units.feltHeld) / sum(plain.units.feltHeld)).toBeCloseTo(1, 3);
    expect(service.ledger.level(service.selected[0], COLUMN_INDEX.po_heads)).toBe(
      plain.ledger.level(plain.selected[0], COLUMN_INDEX.po_heads),
    );
  });

  test('a task that is no longer done is felt', () => {
    const cut = change('task_kept', 0.5, { where: { cell: { task: 'supervision' } } });
    const [plain, service] = [inputs, changed(cut)].map((each) => playOn(startedService(each)));
    const sum = (points: Float64Array) => points.reduce((total, each) => total + each, 0);
    expect(sum(service.units.feltHeld) / sum(plain.units.feltHeld)).toBeLessThan(0.85);
  });

  test('where no weight is moved the points felt are those measured', () => {
    const service = playOn(startedService(inputs));
    expect(service.units.feltHeld).toEqual(service.units.pointsHeld);
  });
});

test('a new law looks again only at those it can concern: the same future as looking at everybody', () => {
  const stages = 0b111111;
  const lawful = serviceInputs('2025-06-30', 420, ['wales']);
  const some = playOn(startedService(lawful));
  const all = startedService(lawful);
  for (const life of all.lives) {
    const { lawBook } = life;
    lawBook.stagesTouchedOn = (day) => (lawBook.from.includes(day) ? stages : 0);
  }
  playOn(all);
  expect(sentences(all)).toEqual(sentences(some));
  expect(all.digest.text(all.selected[0])).toBe(some.digest.text(some.selected[0]));
});
