import { meanOf, varianceOf } from '../../src/experiment/statistics/moments.js';
import { studentTQuantile } from '../../src/experiment/statistics/studentT.js';

export type Direction = 'up' | 'down';

export interface Verdict {
  readonly holds: boolean;
  /** replications, or months of replications, in which the difference has the other sign */
  readonly shareOpposite: number;
  /** mean of the differences */
  readonly mean: number;
  /** for a mean: what the mean difference exceeds in the stated direction, one-sided; for paths the least difference */
  readonly bound: number;
}

/** Rounding in sums over a month, relative to the figures compared. */
const ROUNDING = 1e-9;

/**
 * Path by path: nowhere the other sign, somewhere the stated one.
 *
 * @param pairs for each replication the months of the arm and those of the arm that it is compared with
 */
export function pathVerdict(
  pairs: readonly (readonly [readonly number[], readonly number[]])[],
  direction: Direction,
): Verdict {
  const differences = pairs.flatMap(([arm, other]) =>
    arm.map((value, month) => {
      if (Number.isNaN(value) && Number.isNaN(other[month])) return 0; // no figure yet in either
      const difference = signed(value - other[month], direction);
      return Math.abs(difference) <= ROUNDING * Math.max(1, Math.abs(value)) ? 0 : difference;
    }),
  );
  const opposite = differences.filter((difference) => difference < 0).length;
  return {
    holds: differences.every((difference) => difference >= 0) && differences.some((difference) => difference > 0),
    shareOpposite: opposite / differences.length,
    mean: meanOf(differences.map((difference) => signed(difference, direction))),
    bound: Math.min(...differences),
  };
}

/**
 * On average: the one-sided lower bound of the mean difference in the stated direction (Student's t) is above nothing.
 *
 * @param differences arm less the other, one a replication
 * @param confidence of the bound, such as 0.99
 */
export function meanVerdict(differences: readonly number[], direction: Direction, confidence: number): Verdict {
  const values = differences.map((difference) => signed(difference, direction));
  const standardError = Math.sqrt(varianceOf(values) / values.length);
  const mean = meanOf(values);
  const bound = mean - studentTQuantile(confidence, values.length - 1) * standardError;
  return {
    holds: bound > 0,
    shareOpposite: values.filter((value) => value < 0).length / values.length,
    mean: signed(mean, direction),
    bound,
  };
}

function signed(difference: number, direction: Direction): number {
  return direction === 'up' ? difference : -difference;
}
