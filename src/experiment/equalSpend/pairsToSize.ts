import type { Slip } from '../data/dataError.js';
import type { AnyLever } from '../levers/lever.js';
import type { Scenario } from '../scenario/scenario.js';
import { ScenarioError } from '../scenario/scenarioError.js';
import { SIZABLE, sizableLevers } from './sizableLevers.js';

/** A scenario to size, what it is compared with, and the levers that are sized together. */
export interface SizingPair {
  readonly scenario: Scenario;
  readonly comparedWith: Scenario;
  readonly levers: readonly AnyLever[];
}

/** Every scenario that is compared with another. @throws ScenarioError where one has nothing to size, or none is compared */
export function pairsToSize(scenarios: readonly Scenario[]): SizingPair[] {
  const pairs = scenarios.flatMap((scenario) => {
    const comparedWith = scenarios.find(({ name }) => name === scenario.compareWith);
    return comparedWith ? [{ scenario, comparedWith, levers: sizableLevers(scenario, comparedWith) }] : [];
  });
  const slips = pairs.length === 0 ? [nothingCompared(scenarios[0])] : pairs.flatMap(nothingToSize);
  if (slips.length > 0) throw new ScenarioError(slips);
  return pairs;
}

function nothingToSize({ scenario, levers }: SizingPair): Slip[] {
  if (levers.length > 0) return [];
  return [
    {
      where: scenario.where(['levers']),
      what: `${scenario.name} has no lever that can be sized to a sum of money`,
      mend: `Give it one of ${SIZABLE.join(', ')} (leaving_rate with multiply_by and payment_per_officer_per_year), or run without --equal-spend.`,
    },
  ];
}

function nothingCompared(scenario: Scenario): Slip {
  return {
    where: scenario.where(['compare_with']),
    what: 'no scenario is compared with another, so there is nothing to spend more than',
    mend: 'Add compare_with: baseline to a scenario with a lever, or run without --equal-spend.',
  };
}
