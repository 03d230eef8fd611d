import { canonicalJson } from '../compare/canonicalJson.js';
import { LEVERS } from '../levers/index.js';
import type { AnyLever } from '../levers/lever.js';
import type { Scenario } from '../scenario/scenario.js';

/** Levers of a scenario that have a size and that the scenario it is compared with does not pull alike. */
export function sizableLevers(scenario: Scenario, comparedWith: Scenario): AnyLever[] {
  return LEVERS.filter(({ name, scaled }) => {
    const settings = scenario.levers[name];
    if (!scaled || settings === undefined || scaled(settings, 1) === null) return false;
    const other = comparedWith.levers[name];
    return other === undefined || canonicalJson(other) !== canonicalJson(settings);
  });
}

/** The scenario with these levers at `factor` times their size; null where a setting then leaves its bounds. */
export function withScaledLevers(scenario: Scenario, levers: readonly AnyLever[], factor: number): Scenario | null {
  const sized: Record<string, unknown> = {};
  for (const lever of levers) {
    const checked = lever.schema.safeParse(lever.scaled?.(scenario.levers[lever.name], factor));
    if (!checked.success) return null;
    sized[lever.name] = checked.data;
  }
  return { ...scenario, levers: { ...scenario.levers, ...sized } };
}

/** Names of the levers that opt in to being sized, in the order of the list. */
export const SIZABLE = LEVERS.filter(({ scaled }) => scaled !== undefined).map(({ name }) => name);
