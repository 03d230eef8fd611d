import type { Outcome } from '../../model/outcome.js';
import type { RecordKey, RecordStore } from '../execution.js';
import type { ComparisonPlan } from './comparisonPlan.js';

/** The records of a comparison: those of arms with equal inputs stand once. */
export interface RecordIndex {
  /** different inputs in the order of the arms */
  readonly hashes: readonly string[];
  /** position in `hashes` of each arm */
  readonly inputsOfArm: readonly number[];
  readonly keyOf: (inputs: number, replication: number) => RecordKey;
}

export function recordIndexOf(spec: {
  readonly codeDigest: string;
  readonly seed: string;
  readonly arms: readonly { readonly inputsHash: string }[];
}): RecordIndex {
  const hashes = [...new Set(spec.arms.map((arm) => arm.inputsHash))];
  return {
    hashes,
    inputsOfArm: spec.arms.map((arm) => hashes.indexOf(arm.inputsHash)),
    keyOf: (inputs, replication) => ({
      code: spec.codeDigest,
      inputsHash: hashes[inputs],
      seed: spec.seed,
      replication,
    }),
  };
}

/**
 * Visits every record once, replication by replication and within it in the order of the inputs.
 *
 * @throws Error if a record does not fit the plan, or arms do not start from the same initial state
 */
export async function visitRecords(
  plan: ComparisonPlan,
  index: RecordIndex,
  store: RecordStore,
  visit: (outcome: Outcome, inputs: number) => void,
): Promise<void> {
  for (let replication = 0; replication < plan.replications; replication++) {
    let initialState: string | null = null;
    for (let inputs = 0; inputs < index.hashes.length; inputs++) {
      const outcome = await store.get(index.keyOf(inputs, replication));
      checkFits(plan, outcome, replication);
      initialState ??= outcome.initialStateDigest;
      if (outcome.initialStateDigest !== initialState)
        throw new Error(differentStarts(plan, index, inputs, replication));
      visit(outcome, inputs);
    }
  }
}

/** @throws Error if a record is of another shape than the plan */
export function checkFits(plan: ComparisonPlan, outcome: Outcome, replication: number): void {
  const found = [outcome.replication, outcome.areas, outcome.months];
  const expected = [replication, plan.areas.length, plan.months.length];
  if (found.every((value, index) => value === expected[index])) return;
  throw new Error(`A record holds replication, areas, months ${found.join(', ')}; the plan has ${expected.join(', ')}`);
}

function differentStarts(plan: ComparisonPlan, index: RecordIndex, inputs: number, replication: number): string {
  const [first, other] = [0, inputs].map((position) => plan.arms[index.inputsOfArm.indexOf(position)].name);
  return `Replication ${replication}: ${other} and ${first} start from different initial states, so they are not paired`;
}
