/** Two parts of a result that run over time: what a change costs and brings, and how far areas lie apart. Plain data. */
import type { Estimate, PairedDifference } from './result.js';

/** An arm beside the arm it is compared with: what has come in and gone out since the start, and when that evens out. */
export interface BreakEven {
  readonly arm: string;
  readonly comparedWith: string;
  readonly area: string;
  /** measure that is the benefit */
  readonly benefitMeasure: string;
  /** pounds a unit of the benefit is counted at; null: break-even in kind, cost stands beside it */
  readonly worthPounds: number | null;
  /** of `benefit` and `net`: £ million where the benefit has a worth */
  readonly unit: string;
  /** position in `months` of the last month-end before anything differs between the arms; years count from there */
  readonly beginsAt: number;
  /** cumulative paired difference in the direction in which more is better, one entry a month of the result */
  readonly benefit: readonly Estimate[];
  /** cumulative paired difference in cost, £ million; discounted where the benefit has a worth */
  readonly cost: readonly Estimate[];
  /** by which break-even is judged: benefit less cost where the benefit has a worth, else the benefit itself */
  readonly net: readonly Estimate[];
  readonly replications: number;
  /** replications whose net is never below zero: they break even at once, in month 0 */
  readonly atOnce: number;
  /** replications whose net is below zero at the end, whatever it was before */
  readonly notByTheEnd: number;
  /** for 1, 2 ... years from `beginsAt`, as far as the period reaches */
  readonly notWithin: readonly NotWithin[];
  /** months from `beginsAt` by which these shares of replications have broken even; null: not within the period */
  readonly monthsUntil: {
    readonly tenth: number | null;
    readonly quarter: number | null;
    readonly half: number | null;
    readonly threeQuarters: number | null;
    readonly nineTenths: number | null;
  };
}

/** A probability as it was counted. */
export interface NotWithin {
  readonly years: number;
  /** replications, of all, that have not broken even by then */
  readonly count: number;
  /** 95 % Wilson interval of the probability; null under 30 replications */
  readonly low: number | null;
  readonly high: number | null;
}

export type SpreadStatistic = 'standard deviation' | 'range';

/** How far simulated regions lie apart; names none and ranks none. */
export interface Spread {
  readonly regions: number;
  /** regional figures rest on assumed shares: `illustrative` beside every number */
  readonly illustrative: boolean;
  readonly series: readonly SpreadSeries[];
  readonly differences: readonly SpreadDifference[];
}

export interface SpreadSeries {
  readonly measure: string;
  readonly arm: string;
  readonly statistic: SpreadStatistic;
  /** one entry a month of the result */
  readonly points: readonly Estimate[];
  /** mean of the months after the start */
  readonly overPeriod: Estimate;
}

/** Spread in `arm` minus spread in `comparedWith`, replication by replication. */
export interface SpreadDifference extends SpreadSeries {
  readonly comparedWith: string;
  /** of the mean over the months: share of replications in which areas lie further apart, and less far */
  readonly shareAbove: PairedDifference['shareAbove'];
  readonly shareBelow: PairedDifference['shareBelow'];
}
