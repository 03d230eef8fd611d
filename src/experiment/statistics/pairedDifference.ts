import type { Estimate } from '../result.js';
import { estimateOf } from './estimate.js';
import { correlationOf, varianceOf } from './moments.js';

/** What a paired comparison of two samples says; the names as in `PairedDifference`. */
export interface PairedStatistics {
  readonly estimate: Estimate;
  readonly correlation: number;
  readonly luckRemoved: number;
  readonly replications: number;
  readonly shareAbove: number;
  readonly shareBelow: number;
}

/** `arm` minus `other`, replication by replication; where either has no figure there is no difference. */
export function differencesOf(arm: readonly number[], other: readonly number[]): number[] {
  if (arm.length !== other.length)
    throw new RangeError(`pairs need equal counts, got ${arm.length} and ${other.length}`);
  return arm.map((value, replication) => value - other[replication]);
}

/**
 * Paired-t comparison: both samples hold one value a replication, in the same order, drawn with the same luck.
 *
 * @throws RangeError if the samples differ in length
 */
export function pairedStatistics(arm: readonly number[], other: readonly number[]): PairedStatistics {
  const differences = differencesOf(arm, other);
  const estimate = estimateOf(differences);
  const hasFigure = !Number.isNaN(estimate.mean);
  return {
    estimate,
    correlation: hasFigure ? correlationOf(arm, other) : 0,
    luckRemoved: hasFigure ? luckRemoved(differences, arm, other) : 0,
    replications: differences.length,
    shareAbove: shareOf(differences, (difference) => difference > 0),
    shareBelow: shareOf(differences, (difference) => difference < 0),
  };
}

/** 1 - Var(D) / (Var(A) + Var(B)): what pairing took off the variance of an unpaired difference; 0 without any luck. */
function luckRemoved(differences: readonly number[], arm: readonly number[], other: readonly number[]): number {
  const unpaired = varianceOf(arm) + varianceOf(other);
  return unpaired > 0 ? 1 - varianceOf(differences) / unpaired : 0;
}

function shareOf(values: readonly number[], test: (value: number) => boolean): number {
  return values.filter(test).length / values.length;
}
