import type { Inputs } from '../../model/inputs.js';
import type { Attributable } from '../attribution/attributable.js';
import type { SwitchingQuestion } from '../attribution/switching/assumption.js';
import type { BreakEvenPlan } from '../breakEven/breakEvenPlan.js';
import type { Area, Arm, EdgeUsed, EqualSpend, UncertaintyUsed } from '../result.js';

/** A scenario as it takes part in a comparison. Arms with equal inputs share their records. */
export interface PlannedArm extends Arm {
  readonly inputs: Inputs;
}

/** The measure and threshold that an author bound themselves to before the run. */
export interface DecidesBy {
  readonly measure: string;
  readonly threshold: string;
}

/**
 * A comparison before it is run: one period, start, set of regions and seed for all arms.
 * Made from scenario files by the command line; nothing downstream of it sees a scenario.
 */
export interface ComparisonPlan {
  /** names the folder of the run, e.g. `release-stays-at-40+baseline` */
  readonly runName: string;
  /** in the order of the command; `comparedWith` names another arm of this list, or is null */
  readonly arms: readonly PlannedArm[];
  /** all simulated regions together, then each selected region in the order of the inputs */
  readonly areas: readonly Area[];
  /** ISO dates: the stock date, then the date of each month's closing observation */
  readonly months: readonly string[];
  /** ISO date of the stocks; instant 0 is 00:00 of the day after */
  readonly startDate: string;
  /** ISO date; not included */
  readonly untilDate: string;
  readonly seed: string;
  /** 1 or more; under 30 the result is a draft without intervals */
  readonly replications: number;
  /** ids of `measures/`, without repeats, in the order of the report */
  readonly measures: readonly string[];
  /** ids of measures whose spread between regions is taken; empty: none */
  readonly spreadOf: readonly string[];
  /** by what arms are said to break even; null: not asked */
  readonly breakEven: BreakEvenPlan | null;
  /** true with `--quick` */
  readonly draft: boolean;
  readonly uncertainties: readonly UncertaintyUsed[];
  readonly edges: readonly EdgeUsed[];
  readonly decidesBy: DecidesBy | null;
  /** how the levers were sized; null where they were not */
  readonly equalSpend: EqualSpend | null;
  /** arms whose difference is shared out among their mechanisms; absent: none */
  readonly attribution?: readonly Attributable[];
  /** what to look for switching values with; absent: not looked for */
  readonly switching?: SwitchingQuestion;
}
