import type { Inputs } from '../../model/inputs.js';
import type { RecordStore } from '../execution.js';
import type { Measure } from '../measures/measure.js';
import { measureById } from '../measures/measureById.js';
import type { ComparisonPlan } from './comparisonPlan.js';
import { monthLengths } from './monthLengths.js';
import type { RecordKeys } from './recordKeys.js';
import { checkFits } from './records.js';
import { recordValues } from './recordValues.js';

/** Period values of the measures of a plan from any records of it, all simulated regions together. */
export class ReplicationValues {
  readonly measures: readonly Measure[];
  private readonly lengths: readonly number[];

  constructor(
    private readonly plan: ComparisonPlan,
    private readonly keys: RecordKeys,
    private readonly store: RecordStore,
  ) {
    this.measures = plan.measures.map(measureById);
    this.lengths = monthLengths(plan.months);
  }

  /**
   * What inputs give in a replication, one number a measure; each inputs object is read once.
   *
   * @throws Error where a record does not fit the plan, or not all start from the same initial state: no pairs
   */
  async of(inputs: Iterable<Inputs>, replication: number): Promise<ReadonlyMap<Inputs, readonly number[]>> {
    const values = new Map<Inputs, readonly number[]>();
    let initialState: string | null = null;
    for (const one of new Set(inputs)) {
      const outcome = await this.store.get(this.keys.keyOf(one, replication));
      checkFits(this.plan, outcome, replication);
      initialState ??= outcome.initialStateDigest;
      if (outcome.initialStateDigest !== initialState) {
        throw new Error(
          `Replication ${replication}: inputs that are held against each other start from different initial states`,
        );
      }
      values.set(one, recordValues(outcome, this.measures, this.lengths));
    }
    return values;
  }
}
