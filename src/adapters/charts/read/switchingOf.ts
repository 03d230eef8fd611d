import type { ComparisonResult, SwitchingMeasure, SwitchingValues } from '../../../experiment/result.js';
import type { ChartContext } from '../chart.js';

/** What switching values say of a measure of the arm shown; null where they were not looked for. */
export function switchingOf(
  result: ComparisonResult,
  { scenario, area }: Pick<ChartContext, 'scenario' | 'area'>,
  measure: string,
): (SwitchingMeasure & Pick<SwitchingValues, 'assumptions' | 'replications'>) | null {
  const found = result.switchingValues?.find(({ arm }) => arm === scenario.name);
  const ofMeasure = found?.measures.find((one) => one.measure === measure);
  if (!found || !ofMeasure || found.assumptions.length === 0 || area.id !== result.areas[0].id) return null;
  return { ...ofMeasure, assumptions: found.assumptions, replications: found.replications };
}
