import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import type { Spread } from '../resultOverTime.js';
import { FEWEST_REGIONS } from './spreadMeasures.js';
import type { SpreadParts } from './spreadParts.js';

/** The spread between regions over all measures; null where the plan asks for none or has too few regions. */
export function spreadOf({ areas: [, ...regions] }: ComparisonPlan, parts: readonly SpreadParts[]): Spread | null {
  if (parts.length === 0 || regions.length < FEWEST_REGIONS) return null;
  return {
    regions: regions.length,
    illustrative: regions.some(({ illustrative }) => illustrative),
    series: parts.flatMap(({ series }) => series),
    differences: parts.flatMap(({ differences }) => differences),
  };
}
