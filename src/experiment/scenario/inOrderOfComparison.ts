import type { Scenario } from './scenario.js';

/** What others are compared with comes first; otherwise the order stays as it was asked for. */
export function inOrderOfComparison(scenarios: readonly Scenario[]): Scenario[] {
  return scenarios
    .map((scenario, asked) => ({ scenario, asked, depth: depthOf(scenario, scenarios) }))
    .sort((a, b) => a.depth - b.depth || a.asked - b.asked)
    .map(({ scenario }) => scenario);
}

/** Steps to a scenario that is compared with nothing here; scenarios compared in a circle count each other once. */
function depthOf(scenario: Scenario, scenarios: readonly Scenario[]): number {
  let depth = 0;
  let current: Scenario | undefined = scenario;
  while (current && depth < scenarios.length) {
    const next: string | null = current.compareWith;
    current = scenarios.find(({ name }) => name === next);
    if (current) depth++;
  }
  return depth;
}
