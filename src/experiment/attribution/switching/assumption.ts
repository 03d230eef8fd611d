import type { Inputs } from '../../../model/inputs.js';
import type { PlannedArm } from '../../compare/comparisonPlan.js';
import type { SwitchedAssumption } from '../../result.js';

/** An assumption that can be held at a value of its range. */
export interface Assumption extends SwitchedAssumption {
  /** inputs of an arm, of the scenario or of what it is compared with, with this assumption at a value and all else as it is drawn */
  readonly inputsAt: (arm: PlannedArm, value: number) => Inputs;
}

/** What to look for switching values with. */
export interface SwitchingQuestion {
  /** names of arms that are compared with another */
  readonly arms: readonly string[];
  readonly assumptions: readonly Assumption[];
  /** the first so many of the run, 1 to those of the run: with luck that the run has too */
  readonly replications: number;
}

/**
 * The values at which an assumption is tried: both ends of its range, and what it is taken to be, or the middle of the
 * range where that is no value between.
 */
export function valuesTried({ low, high, present, kind }: SwitchedAssumption): number[] {
  const middle = (low + high) / 2;
  const between = present > low && present < high ? present : kind === 'date' ? Math.floor(middle) : middle;
  return between > low && between < high ? [low, between, high] : [low, high];
}
