import type { Inputs } from '../../model/inputs.js';
import type { Attributable, MechanismGroup } from '../attribution/attributable.js';
import type { Scenario } from '../scenario/scenario.js';
import { MECHANISM_GROUPS, type MechanismId } from './mechanismIds.js';
import { mechanismsIn, movesRights, withMechanisms } from './mechanismsIn.js';

/**
 * What to share the difference of a scenario out among: the groups of mechanisms that it has in force. Only where it is
 * compared with one that moves no rights: there a group in force and the move itself can be told apart.
 *
 * @param scenarios of the comparison
 * @param inputsOf compiles a scenario as the comparison does
 */
export function attributables(
  scenarios: readonly Scenario[],
  inputsOf: (scenario: Scenario) => Inputs,
): Attributable[] {
  return scenarios.flatMap((scenario): Attributable[] => {
    const reference = scenarios.find(({ name }) => name === scenario.compareWith);
    const groups = groupsOf(scenario);
    if (!reference || movesRights(reference) || groups.length === 0) return [];
    return [
      {
        arm: scenario.name,
        comparedWith: reference.name,
        groups,
        inputsOf: (kept) => inputsOf(withMechanisms(scenario, mechanismsOf(kept))),
      },
    ];
  });
}

function groupsOf(scenario: Scenario): MechanismGroup[] {
  const used = mechanismsIn(scenario);
  return MECHANISM_GROUPS.filter(({ mechanisms }) => mechanisms.some((id) => used.includes(id))).map(
    ({ id, title }) => ({ id, title }),
  );
}

function mechanismsOf(groups: ReadonlySet<string>): MechanismId[] {
  return MECHANISM_GROUPS.filter(({ id }) => groups.has(id)).flatMap(({ mechanisms }) => [...mechanisms]);
}
