import type { ComparisonResult } from '../../../experiment/result.js';
import type { BreakEven } from '../../../experiment/resultOverTime.js';
import type { ChartContext } from '../chart.js';

/** When the scenario breaks even in an area; null where the run was not asked, or has no figure. */
export function breakEvenFor(
  { breakEven = [] }: ComparisonResult,
  { scenario, area }: Pick<ChartContext, 'scenario' | 'area'>,
): BreakEven | null {
  return breakEven.find((one) => one.arm === scenario.name && one.area === area.id) ?? null;
}
