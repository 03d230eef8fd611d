import type { ComparisonPlan } from '../../compare/comparisonPlan.js';
import type { RecordKeys } from '../../compare/recordKeys.js';
import { ReplicationValues } from '../../compare/replicationValues.js';
import type { RecordStore } from '../../execution.js';
import type { SwitchingAnswer, SwitchingMeasure, SwitchingValues } from '../../result.js';
import { estimateOf } from '../../statistics/estimate.js';
import type { SwitchingQuestion } from './assumption.js';
import { flipOf } from './flipOf.js';
import { type HeldPair, SwitchingDesign } from './switchingDesign.js';

/**
 * For every measure of the plan the value of each assumption at which an arm's difference changes sign, all simulated
 * regions together. Reads records that `SwitchingDesign.work` has had played.
 *
 * @returns one an arm of the question
 */
export async function switchingValues(
  plan: ComparisonPlan,
  question: SwitchingQuestion,
  keys: RecordKeys,
  store: RecordStore,
): Promise<SwitchingValues[]> {
  const design = new SwitchingDesign(plan, question);
  const reader = new ReplicationValues(plan, keys, store);
  const found: SwitchingValues[] = [];
  for (const arm of question.arms) {
    const pairs = design.pairsOf(arm);
    const differences = await differencesOf(pairs, question.replications, reader);
    found.push({
      arm,
      comparedWith: plan.arms.find(({ name }) => name === arm)!.comparedWith!,
      replications: question.replications,
      assumptions: question.assumptions.map(({ inputsAt: _, ...plain }) => plain),
      measures: plan.measures.map((id, measure) =>
        switchingMeasure(
          id,
          question,
          pairs,
          differences.map((pair) => pair[measure]),
        ),
      ),
    });
  }
  return found;
}

/** By pair, then measure, then replication. */
async function differencesOf(
  pairs: readonly HeldPair[],
  replications: number,
  reader: ReplicationValues,
): Promise<number[][][]> {
  const differences = pairs.map(() => reader.measures.map(() => [] as number[]));
  for (let replication = 0; replication < replications; replication++) {
    for (const [index, { arm, reference }] of pairs.entries()) {
      const values = await reader.of([arm, reference], replication);
      const [one, other] = [values.get(arm)!, values.get(reference)!];
      for (const [measure, list] of differences[index].entries()) list.push(one[measure] - other[measure]);
    }
  }
  return differences;
}

function switchingMeasure(
  measure: string,
  { assumptions }: SwitchingQuestion,
  pairs: readonly HeldPair[],
  differences: readonly (readonly number[])[],
): SwitchingMeasure {
  const answers = assumptions.map((assumption): SwitchingAnswer => {
    const points = pairs.flatMap((pair, index) =>
      pair.assumption === assumption ? [{ value: pair.value, difference: estimateOf(differences[index]) }] : [],
    );
    return { assumption: assumption.id, points, ...flipOf(points, assumption.present) };
  });
  return { measure, notDecided: answers.some(({ flipsAt }) => flipsAt !== null), answers };
}
