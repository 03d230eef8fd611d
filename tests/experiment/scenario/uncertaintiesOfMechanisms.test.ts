import { expect, test } from 'vitest';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { compileUncertainties } from '../../../src/experiment/scenario/compileUncertainties.js';
import { loadScenario } from '../../../src/experiment/scenario/loadScenario.js';
import { file, sourceOf } from './scenarioStage.js';

const DATA = loadData('data');

function givenBy(...lines: string[]) {
  const scenario = loadScenario({ text: file('local', ...lines), fileName: 'local.yaml' }, sourceOf({}));
  return compileUncertainties(scenario, DATA);
}
const moved = (mechanisms: string) =>
  `levers: { move_right: { rights: [recruitment, data_and_standards], to: region, from: 2026-01-01, mechanisms: [${mechanisms}] } }`;

test('figures of a mechanism in force are drawn from its file, mode or middle told, and no others', () => {
  // g2: 0.5, 1, 1.2 with a mode; g12: 0 to 3 without
  expect(givenBy(moved('g2, g12'))).toEqual({
    slips: [],
    given: expect.arrayContaining([
      {
        id: 'local_lead_time_ratio',
        scenario: 'local',
        where: 'data/mechanisms/g2.yaml',
        value: 1,
        distribution: { kind: 'triangular', low: 0.5, mode: 1, high: 1.2 },
      },
      {
        id: 'local_information_lag',
        scenario: 'local',
        where: 'data/mechanisms/g12.yaml',
        value: 1.5,
        distribution: { kind: 'uniform', low: 0, high: 3 },
      },
    ]),
  });
  expect(givenBy(moved('g2, g12')).given).toHaveLength(2);
  expect(givenBy(moved('')).given).toEqual([]);
});

test('unless the scenario says otherwise: fixed, or another range', () => {
  const fixed = givenBy(moved('g2'), 'uncertainties: { local_lead_time_ratio: 0.8 }').given;
  expect(fixed).toMatchObject([{ id: 'local_lead_time_ratio', value: 0.8, distribution: null }]);
  expect(fixed).toHaveLength(1);
  const drawn = givenBy(moved('g2'), 'uncertainties: { local_lead_time_ratio: { uniform: { low: 0.6, high: 1 } } }');
  expect(drawn.given).toMatchObject([{ value: 0.8, distribution: { kind: 'uniform', low: 0.6, high: 1 } }]);
});
