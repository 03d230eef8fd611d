import type { Arm, ComparisonResult } from '../../../experiment/result.js';

export interface Comparison {
  readonly scenario: Arm;
  readonly baseline: Arm | null;
}

/** Every arm that is compared with another, in the order of the result. */
export function comparisonsOf(result: ComparisonResult): Comparison[] {
  return result.arms.flatMap((scenario) => {
    const baseline = result.arms.find(({ name }) => name === scenario.comparedWith);
    return baseline ? [{ scenario, baseline }] : [];
  });
}

/** What page one is about: the first arm that is compared with another, else the first arm alone. */
export function mainComparison(result: ComparisonResult): Comparison {
  return comparisonsOf(result)[0] ?? { scenario: result.arms[0], baseline: null };
}
