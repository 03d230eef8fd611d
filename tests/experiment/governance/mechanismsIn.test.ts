import { expect, test } from 'vitest';
import { mechanismsIn, movesRights, withMechanisms } from '../../../src/experiment/governance/mechanismsIn.js';
import type { Scenario } from '../../../src/experiment/scenario/scenario.js';

const scenarioWith = (levers: Record<string, unknown>) => ({ name: 'one', levers }) as unknown as Scenario;
const transition = { months: 12 };
const scenario = scenarioWith({
  governance: { regime: 'regional-devolution', mechanisms: ['g11', 'g2'], transition },
  move_right: { rights: ['recruitment'], mechanisms: ['g1'] },
  hdc: { from: '2027-04-01' },
});

test('mechanisms stand in their own order, whichever lever names them', () => {
  expect(mechanismsIn(scenario)).toEqual(['g1', 'g2', 'g11']);
  expect(mechanismsIn(scenarioWith({ hdc: {} }))).toEqual([]);
  expect(mechanismsIn(scenarioWith({ governance: {} }))).toEqual([]);
});

test('either lever moves rights, no other', () => {
  expect(
    [{ governance: {} }, { move_right: {} }, { hdc: {} }].map((levers) => movesRights(scenarioWith(levers))),
  ).toEqual([true, true, false]);
});

test('a transition goes with the mechanism that brings it; everything else stays as written', () => {
  expect(withMechanisms(scenario, ['g1', 'g2']).levers).toEqual({
    governance: { regime: 'regional-devolution', mechanisms: ['g2'] },
    move_right: { rights: ['recruitment'], mechanisms: ['g1'] },
    hdc: { from: '2027-04-01' },
  });
  expect(withMechanisms(scenario, ['g11']).levers).toEqual({
    governance: { regime: 'regional-devolution', mechanisms: ['g11'], transition },
    move_right: { rights: ['recruitment'], mechanisms: [] },
    hdc: { from: '2027-04-01' },
  });
});

test('a lever without a transition gets none, and the scenario given is left alone', () => {
  const before = structuredClone(scenario);
  const kept = withMechanisms(scenario, ['g1', 'g2', 'g11']);
  expect(kept.levers).toEqual(scenario.levers);
  withMechanisms(scenario, []);
  expect(scenario).toEqual(before);
});
