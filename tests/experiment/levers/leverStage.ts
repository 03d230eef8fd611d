import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { compileChanges } from '../../../src/experiment/scenario/compileChanges.js';
import { loadScenario } from '../../../src/experiment/scenario/loadScenario.js';
import type { ScenarioSource } from '../../../src/experiment/scenario/scenarioSource.js';
import type { Change, RightMove } from '../../../src/model/inputs.js';

const DATA = loadData('data');
const NOWHERE: ScenarioSource = { open: () => ({ text: '', fileName: '' }), find: () => null, names: () => [] };

/**
 * What a lever's settings, as YAML, change in a run from one stock date to a day, and which rights they move.
 *
 * @param beside other levers of the scenario, as YAML between braces
 */
export function changesOf(
  lever: string,
  settings: string,
  period: { readonly start: string; readonly until: string } = { start: '2025-06-30', until: '2028-07-01' },
  beside = '',
): { changes: Change[]; moves: RightMove[]; slips: string[]; mends: string[] } {
  const text = `name: case\ntitle: T\nquestion: Q\nstart: ${period.start}\nperiod: { until: ${period.until} }\nlevers: { ${lever}: ${settings}${beside && `, ${beside}`} }\n`;
  const scenario = loadScenario({ text, fileName: 'case.yaml' }, NOWHERE);
  const { changes, moves, slips } = compileChanges(scenario, DATA);
  return {
    changes: changes.map(({ change }) => change),
    moves,
    slips: slips.map(({ what }) => what),
    mends: slips.map(({ mend }) => mend),
  };
}
