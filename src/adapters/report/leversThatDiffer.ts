import type { Arm, LeverUsed } from '../../experiment/result.js';

/** Levers that one of two arms pulls and the other does not, or pulls in another way. */
export function leversThatDiffer(scenario: Arm, baseline: Arm): LeverUsed[] {
  return [...onlyIn(scenario, baseline), ...onlyIn(baseline, scenario)];
}

function onlyIn(one: Arm, other: Arm): LeverUsed[] {
  const lines = new Set(other.levers.map(({ line }) => line));
  return one.levers.filter(({ line }) => !lines.has(line));
}
