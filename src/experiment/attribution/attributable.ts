import type { Inputs } from '../../model/inputs.js';

/** Mechanisms that a scenario has in force and that are taken away and put back together. */
export interface MechanismGroup {
  /** as written in results, e.g. `pay_setting` */
  readonly id: string;
  /** as a reader knows it, in a few words */
  readonly title: string;
}

/** Sets of groups are kept as bits of a whole number; twelve mechanisms are known. */
export const MOST_GROUPS = 12;

/** An arm whose difference from another is to be shared out among its mechanisms. */
export interface Attributable {
  /** name of the arm, and of the one that it is compared with */
  readonly arm: string;
  readonly comparedWith: string;
  /** those in force, in the order of the report, 1 to `MOST_GROUPS` */
  readonly groups: readonly MechanismGroup[];
  /**
   * Inputs of the arm with these groups alone in force, by their ids, all other things equal. With all of them these
   * are the inputs of the arm, so that the shares add up to its difference.
   */
  readonly inputsOf: (groups: ReadonlySet<string>) => Inputs;
}
