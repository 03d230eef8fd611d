/**
 * The one object that text, tables and charts are made from, so that they cannot contradict each other.
 * Plain data: it can be written as JSON and read back.
 */
import type { Attribution, SwitchingValues } from './attribution/attributionResult.js';
import type { LeverSubject } from './levers/lever.js';
import type { BreakEven, Spread } from './resultOverTime.js';

export type {
  AttributedMeasure,
  Attribution,
  GroupEffect,
  SwitchedAssumption,
  SwitchingAnswer,
  SwitchingMeasure,
  SwitchingValues,
} from './attribution/attributionResult.js';

/** A figure with the two intervals that must never be confused. */
export interface Estimate {
  readonly mean: number;
  /** 95 % confidence interval of the mean (Student t); null under 30 replications: `--quick` prints ranges without intervals */
  readonly meanLow: number | null;
  readonly meanHigh: number | null;
  /** range of outcomes over replications: quantiles of Hyndman & Fan type 8 */
  readonly q10: number;
  readonly q25: number;
  readonly median: number;
  readonly q75: number;
  readonly q90: number;
}

/** One measure of one arm in one area, month by month. */
export interface Series {
  readonly measure: string;
  readonly arm: string;
  readonly area: string;
  /** one entry a month of `ComparisonResult.months` */
  readonly points: readonly Estimate[];
}

/** One measure of one arm in one area, summed up over the period as the measure says. */
export interface PeriodFigure {
  readonly measure: string;
  readonly arm: string;
  readonly area: string;
  readonly estimate: Estimate;
}

/** arm minus `comparedWith`, replication by replication: same luck in both. */
export interface PairedDifference {
  readonly measure: string;
  readonly arm: string;
  readonly comparedWith: string;
  readonly area: string;
  readonly estimate: Estimate;
  /** correlation of the two arms over replications; NaN-free: 0 where either does not vary */
  readonly correlation: number;
  /** share of the variance of an unpaired difference that pairing removed, 0 to 1; negative where pairing hurt */
  readonly luckRemoved: number;
  readonly replications: number;
  /** share of replications in which the difference is above zero, and below */
  readonly shareAbove: number;
  readonly shareBelow: number;
}

/** What a year of a probation officer costs in an arm beside the arm it is compared with, over the period. */
export interface CostPerOfficerYear {
  readonly arm: string;
  readonly comparedWith: string;
  readonly area: string;
  /** mean paired difference in cost, pounds in prices of the base year, not discounted */
  readonly cost: number;
  /** mean paired difference in officer-years, FTE */
  readonly officerYears: number;
  /** pounds an officer-year with its 95 % interval; null where the interval of the officer-years holds zero, and under 30 replications */
  readonly ratio: { readonly mean: number; readonly low: number; readonly high: number } | null;
}

/** An arm whose levers were sized, so that it costs a set sum more than the arm it is compared with. */
export interface SizedArm {
  readonly arm: string;
  readonly comparedWith: string;
  /** by which the size of its levers was multiplied */
  readonly factor: number;
  /** one line a lever that was sized: as the author wrote it, and as it was run */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** mean paired difference in cost that it comes to, pounds in prices of the base year, not discounted */
  readonly pounds: number;
}

export interface EqualSpend {
  /** what each sized arm is to cost more over the period, in all simulated regions together */
  readonly pounds: number;
  readonly arms: readonly SizedArm[];
}

export interface Area {
  readonly id: string;
  readonly name: string;
  /** rests on assumed regional shares: `illustrative` beside every number */
  readonly illustrative: boolean;
}

/** A lever as an arm pulls it. */
export interface LeverUsed {
  /** what it changes, from when, by how much */
  readonly line: string;
  readonly actsOn: LeverSubject;
}

/** A way in which it matters who decides, as an arm opts into it. */
export interface MechanismUsed {
  /** g1 to g12 */
  readonly id: string;
  readonly title: string;
  readonly claim: string;
  readonly counterClaim: string;
  readonly grade: string;
}

/** Who decides under the arrangement that an arm moves to. */
export interface Arrangement {
  readonly title: string;
  readonly description: string;
  readonly notCaptured: string;
  readonly grade: string;
  readonly sources: readonly {
    readonly title: string;
    readonly publisher: string;
    readonly date: string;
    readonly url: string;
  }[];
}

export interface Arm {
  /** scenario name */
  readonly name: string;
  readonly title: string;
  readonly question: string;
  readonly comparedWith: string | null;
  readonly levers: readonly LeverUsed[];
  /** ids of the causal claims that are on */
  readonly claims: readonly string[];
  /** absent where the arm moves to no arrangement as a whole */
  readonly arrangement?: Arrangement;
  /** what a move of rights is said to bring about; absent where the arm moves none */
  readonly mechanisms?: readonly MechanismUsed[];
  /** whether money is what it was, for arms whose costs beside posts are found within a budget; absent for all others */
  readonly money?: 'fixed' | 'funded';
  /** measures that the author names, in the author's order; none: everything */
  readonly asks: readonly string[];
}

export interface TimeZeroRow {
  readonly quantity: string;
  readonly unit: string;
  /** as printed, e.g. `5,160` or `27 to 34`; null where nothing is published */
  readonly published: string | null;
  readonly modelled: number;
  readonly decimals: number;
  readonly tolerance: string;
  /** null: shown, not gated */
  readonly passes: boolean | null;
  readonly remark: string | null;
}

export interface UncertaintyUsed {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly low: number;
  readonly high: number;
  readonly mode: number | null;
  readonly basis: string;
}

export interface EdgeUsed {
  readonly id: string;
  readonly claim: string;
  readonly counterClaim: string;
  readonly grade: string;
  readonly on: boolean;
}

/** A published figure that a chart joins to the projection. */
export interface PublishedPoint {
  readonly measure: string;
  readonly date: string;
  readonly value: number;
  readonly source: string;
  readonly basis: string;
}

export interface ComparisonResult {
  /** short hash of what decides the bytes */
  readonly runId: string;
  readonly arms: readonly Arm[];
  readonly areas: readonly Area[];
  /** ISO date of each month's closing observation; the first is the stock date itself */
  readonly months: readonly string[];
  readonly startDate: string;
  readonly untilDate: string;
  readonly seed: string;
  readonly replications: number;
  /** true with `--quick`: ranges without intervals, watermark */
  readonly draft: boolean;
  /** by which case weights are multiplied, so that workload starts at its published level */
  readonly workloadFactor: number;
  readonly series: readonly Series[];
  readonly periodFigures: readonly PeriodFigure[];
  readonly differences: readonly PairedDifference[];
  /** of every arm that is compared with another, in every area */
  readonly costPerOfficerYear: readonly CostPerOfficerYear[];
  /** of every arm that is compared with another, in every area; absent where the plan does not ask */
  readonly breakEven?: readonly BreakEven[];
  /** how far simulated regions lie apart; absent under three regions, and where the plan does not ask */
  readonly spread?: Spread;
  /** mean over replications of first releases a day, per arm, whole simulated area */
  readonly dailyReleases: readonly { readonly arm: string; readonly mean: readonly number[] }[];
  readonly timeZero: readonly TimeZeroRow[];
  readonly uncertainties: readonly UncertaintyUsed[];
  readonly edges: readonly EdgeUsed[];
  readonly published: readonly PublishedPoint[];
  /** last date of any published figure in use, ISO */
  readonly publishedUntil: string;
  /** the law as known on this date, ISO */
  readonly lawAsAt: string;
  /** assumptions used, widest first: id, value, range, reason */
  readonly assumptions: readonly AssumptionUsed[];
  /** figures that the user supplied, beside those of the package; absent where none was */
  readonly replacedFigures?: readonly ReplacedFigure[];
  /** ids of figures past their review date on the date of the run */
  readonly pastReview: readonly string[];
  /** the measure and threshold an author bound themselves to before the run */
  readonly decidesBy: { readonly measure: string; readonly threshold: string; readonly hash: string } | null;
  /** null where the arms run as their authors wrote them */
  readonly equalSpend: EqualSpend | null;
  /** one an arm with mechanisms to share its difference out among; absent where none has, and where it was not asked for */
  readonly attribution?: readonly Attribution[];
  /** one an arm that is compared; absent where they were not asked for */
  readonly switchingValues?: readonly SwitchingValues[];
}

/** A figure of the package that one of the user's own took the place of. */
export interface ReplacedFigure {
  readonly what: string;
  readonly unit: string;
  readonly was: string;
  /** counts under 5 are `[c]` */
  readonly now: string;
  /** file of the user's folder */
  readonly file: string;
}

export interface AssumptionUsed {
  readonly id: string;
  readonly description: string;
  readonly unit: string;
  readonly value: string;
  readonly range: string;
  readonly reason: string;
  readonly source: string | null;
  readonly quality: string;
  readonly reviewBy: string;
}
