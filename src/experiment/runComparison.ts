import { attribute } from './attribution/attribute.js';
import { type FurtherWork, furtherWork } from './attribution/furtherPlays.js';
import { switchingValues } from './attribution/switching/switchingValues.js';
import { checkPlan } from './compare/checkPlan.js';
import type { ComparisonParts } from './compare/comparisonParts.js';
import type { ComparisonPlan } from './compare/comparisonPlan.js';
import { RecordKeys } from './compare/recordKeys.js';
import { type RecordIndex, recordIndexOf } from './compare/records.js';
import { reduce } from './compare/reduce.js';
import { ReplicationFailure } from './compare/replicationFailure.js';
import { runSpecOf } from './compare/runSpec.js';
import type { Executor, Progress, RecordStore, Work } from './execution.js';
import type { Attribution } from './result.js';

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
  const further = furtherWork(plan, effects);
  const todo = [...workOf(plan, index), ...further.attribution, ...further.switching];
  await effects.executor.run(todo, effects).catch((error) => {
    throw named(error, plan, index, further);
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
    ...(await furtherParts(plan, effects)),
  };
}

/** Attribution and switching values, where the plan asks for them; from records alone, like everything else. */
async function furtherParts(
  plan: ComparisonPlan,
  { store, hash, codeDigest }: ComparisonEffects,
): Promise<Pick<ComparisonParts, 'attribution' | 'switchingValues'>> {
  const keys = new RecordKeys(plan.seed, { hash, codeDigest });
  const attribution: Attribution[] = [];
  for (const one of plan.attribution ?? []) attribution.push(await attribute(plan, one, keys, store));
  return {
    ...(plan.attribution && { attribution }),
    ...(plan.switching && { switchingValues: await switchingValues(plan, plan.switching, keys, store) }),
  };
}

/** Says which scenario broke, where an executor knows only its inputs. */
function named(error: unknown, plan: ComparisonPlan, index: RecordIndex, further: FurtherWork): unknown {
  if (!(error instanceof ReplicationFailure)) return error;
  const { inputsHash } = error.key;
  const arm = plan.arms[index.inputsOfArm.indexOf(index.hashes.indexOf(inputsHash))];
  const attributed = further.attribution.some(({ key }) => key.inputsHash === inputsHash);
  const asked = attributed
    ? 'with some of its mechanisms, for attribution'
    : 'with an assumption held, for switching values';
  return new ReplicationFailure(error.key, arm?.name ?? asked, error.cause);
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
