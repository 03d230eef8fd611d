import { reductionHours } from './reductionHours.js';

/** A reason for carrying less: `data/tools/wmt_reduction_reasons.yaml`. */
export interface ReductionReason {
  readonly reason: string;
  readonly category: string;
  /** per cent of contracted hours; null = the manager sets the hours */
  readonly allowancePercent: number | null;
  /** per cent of contracted hours at most; null = up to the whole contract */
  readonly maxAllowancePercent: number | null;
  /** months after which the reduction ends; null = no end */
  readonly monthsToExpiry: number | null;
}

/** Hours a week that a reason takes off: its fixed share of the contract, or null where the manager sets the hours. */
export function fixedReductionHours(reason: ReductionReason, contracted: number): number | null {
  return reason.allowancePercent === null ? null : reductionHours(contracted, reason.allowancePercent);
}

/** Most hours a week that a reason can take off. */
export function mostReductionHours(reason: ReductionReason, contracted: number): number {
  return reductionHours(contracted, reason.maxAllowancePercent);
}
