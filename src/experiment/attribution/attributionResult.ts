/** The parts of a result that say which mechanisms a difference comes from, and what would turn it round. Plain data. */
import type { Estimate } from '../result.js';

/** What a group of mechanisms does to a measure, each way of taking it with its interval over replications. */
export interface GroupEffect {
  /** id of one of `Attribution.groups` */
  readonly group: string;
  /** its share of the difference: its step when groups are added one at a time, averaged over orders (Shapley value) */
  readonly contribution: Estimate;
  /** in force alone, less no group in force */
  readonly alone: Estimate;
}

/** A measure summed up over the period, all simulated regions together, its difference shared out. */
export interface AttributedMeasure {
  readonly measure: string;
  /** in the order of `Attribution.groups`, never one of size */
  readonly groups: readonly GroupEffect[];
  /** all groups in force, less none: the contributions add up to it in every replication */
  readonly together: Estimate;
  /** the arm with no group in force, less the arm compared with: what its other levers do, and zero without any */
  readonly everythingElse: Estimate;
  /** arm minus `comparedWith`: `together` and `everythingElse` */
  readonly difference: Estimate;
}

/** The difference of an arm from another, shared out among the mechanisms that it has in force. */
export interface Attribution {
  readonly arm: string;
  readonly comparedWith: string;
  readonly groups: readonly { readonly id: string; readonly title: string }[];
  readonly replications: number;
  /** true where every order of the groups was taken in every replication, false where one order and its reverse were */
  readonly everyOrder: boolean;
  readonly measures: readonly AttributedMeasure[];
}

/** An assumption as switching values were looked for. */
export interface SwitchedAssumption {
  readonly id: string;
  readonly title: string;
  readonly unit: string;
  /** dates are days since 1970-01-01 */
  readonly kind: 'number' | 'date';
  readonly low: number;
  readonly high: number;
  /** as it stands; the mode or the middle of what is drawn */
  readonly present: number;
  /** evidence grade */
  readonly grade: string;
}

/** How a difference answers to one assumption. */
export interface SwitchingAnswer {
  /** id of one of `SwitchingValues.assumptions` */
  readonly assumption: string;
  /** the difference with the assumption held at a value, all else as it is drawn; ascending values */
  readonly points: readonly { readonly value: number; readonly difference: Estimate }[];
  /** where the mean difference changes sign, on straight lines between the points, the one nearest to the present value; null: nowhere in the range */
  readonly flipsAt: number | null;
  /** true where zero lies in the interval of a point beside the flip; null without a flip, and without intervals */
  readonly flipsInsideNoise: boolean | null;
}

export interface SwitchingMeasure {
  readonly measure: string;
  /** the sign of the difference changes inside the range of an assumption: not decided by the evidence */
  readonly notDecided: boolean;
  /** in the order of `SwitchingValues.assumptions` */
  readonly answers: readonly SwitchingAnswer[];
}

/** What would change the answer: for each assumption the value at which a difference changes sign. */
export interface SwitchingValues {
  readonly arm: string;
  readonly comparedWith: string;
  /** the first so many of the run */
  readonly replications: number;
  readonly assumptions: readonly SwitchedAssumption[];
  readonly measures: readonly SwitchingMeasure[];
}
