import { describe, expect, test } from 'vitest';
import type { ComparisonPlan } from '../../src/experiment/compare/comparisonPlan.js';
import { monthLengths } from '../../src/experiment/compare/monthLengths.js';
import { OutcomeView } from '../../src/experiment/compare/outcomeView.js';
import { overPeriod } from '../../src/experiment/compare/overPeriod.js';
import { measureById } from '../../src/experiment/measures/measureById.js';
import { COLUMN_COUNT, COLUMNS } from '../../src/model/observation/columns.js';
import type { Outcome } from '../../src/model/outcome.js';
import { simulate } from '../../src/model/simulate.js';
import { mechanismPlan } from './mechanismArm.js';
import { type MechanismChecks, readMechanismFile } from './mechanismFile.js';

const { seed, replications, groups, mechanisms } = readMechanismFile();

const played = new Map<string, { plan: ComparisonPlan; outcomes: Outcome[] }>();

/** Plays an arm once, however many cases share it. */
function play(checks: MechanismChecks, figures: Readonly<Record<string, number>> | null) {
  const key = `${checks.id} ${JSON.stringify(figures)}`;
  const before = played.get(key);
  if (before) return before;
  const plan = mechanismPlan(checks, figures);
  const outcomes = Array.from({ length: replications }, (_, index) => simulate(plan.arms[0].inputs, seed, index));
  played.set(key, { plan, outcomes });
  return { plan, outcomes };
}

/** Columns that differ to the bit in any area or month. */
function touched(one: Outcome, other: Outcome): string[] {
  const columns = new Set<string>();
  one.values.forEach((value, index) => {
    if (!Object.is(value, other.values[index])) columns.add(COLUMNS[index % COLUMN_COUNT].name);
  });
  return [...columns];
}

/** Of all regions played together. */
function periodFigure(id: string, plan: ComparisonPlan, outcome: Outcome): number {
  const measure = measureById(id);
  const lengths = monthLengths(plan.months);
  const view = new OutcomeView(outcome, lengths);
  return overPeriod(
    measure.summary,
    lengths.map((_, month) => measure.value(view.moveTo(0, month))),
  );
}

describe.each(mechanisms.map((checks) => [checks.id, checks] as const))('%s', (_, checks) => {
  test.each(checks.cases.map((each) => [each.id, each] as const))('%s', (_, each) => {
    const { plan, outcomes } = play(checks, each.figures);
    const compared = play(checks, each.than ?? null).outcomes;
    const allowed = new Set(each.may_touch.flatMap((name) => groups[name] ?? [name]));
    const outside = outcomes.flatMap((one, index) =>
      touched(one, compared[index]).filter((name) => !allowed.has(name)),
    );
    expect([...new Set(outside)], 'touched, and must not be').toEqual([]);
    const signs = (id: string) =>
      outcomes.map((one, index) => Math.sign(periodFigure(id, plan, one) - periodFigure(id, plan, compared[index])));
    for (const [id, direction] of Object.entries(each.moves)) expectMoves(id, direction, signs(id));
    if (each.events === 'same') {
      expect(outcomes.map((one) => one.eventDigests)).toEqual(compared.map((one) => one.eventDigests));
    }
  });
});

function expectMoves(id: string, direction: 'up' | 'down' | 'differs', signs: readonly number[]): void {
  const found = `${id} should go ${direction}; signs ${signs.join(' ')}`;
  if (direction === 'differs')
    expect(
      signs.every((sign) => sign !== 0),
      found,
    ).toBe(true);
  else
    expect(
      signs.every((sign) => sign === (direction === 'up' ? 1 : -1)),
      found,
    ).toBe(true);
}
