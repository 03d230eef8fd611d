import { checkPlan } from './compare/checkPlan.js';
import type { ComparisonParts } from './compare/comparisonParts.js';
import type { ComparisonPlan } from './compare/comparisonPlan.js';
import { type RecordIndex, recordIndexOf } from './compare/records.js';
import { reduce } from './compare/reduce.js';
import { ReplicationFailure } from './compare/replicationFailure.js';
import { runSpecOf } from './compare/runSpec.js';
import type { Executor, Progress, RecordStore, Work } from './execution.js';

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
 * @throws RangeError for a plan that cannot be run; whatever the executor or the store throw; Error when a record
 *   does not fit the plan or arms do not start from the same initial state
 */
export async function runComparison(plan: ComparisonPlan, effects: ComparisonEffects): Promise<ComparisonParts> {
  checkPlan(plan);
  const spec = runSpecOf(plan, effects);
  const index = recordIndexOf(spec);
  await effects.executor.run(workOf(plan, index), effects).catch((error) => {
    throw named(error, plan, index);
  });
  const reduced = await reduce(plan, index, effects.store);
  return {
    runId: spec.runId,
    arms: plan.arms.map(({ inputs: _, ...arm }) => arm),
    areas: plan.areas,
    months: plan.months,
    startDate: plan.startDate,
    untilDate: plan.untilDate,
    seed: plan.seed,
    replications: plan.replications,
    draft: spec.draft,
    workloadFactor: plan.arms[0].inputs.anchors.workloadFactor,
    ...reduced,
    uncertainties: plan.uncertainties,
    edges: plan.edges,
    decidesBy: spec.decidesBy,
    equalSpend: plan.equalSpend,
  };
}

/** Says which scenario broke, where an executor knows only its inputs. */
function named(error: unknown, plan: ComparisonPlan, index: RecordIndex): unknown {
  if (!(error instanceof ReplicationFailure)) return error;
  const arm = plan.arms[index.inputsOfArm.indexOf(index.hashes.indexOf(error.key.inputsHash))];
  return new ReplicationFailure(error.key, arm.name, error.cause);
}

/** Replication by replication, so that a run that is stopped early leaves whole pairs. */
function workOf(plan: ComparisonPlan, index: RecordIndex): Work[] {
  return Array.from({ length: plan.replications }, (_, replication) =>
    index.hashes.map((_hash, inputs) => ({
      key: index.keyOf(inputs, replication),
      inputs: plan.arms[index.inputsOfArm.indexOf(inputs)].inputs,
    })),
  ).flat();
}
