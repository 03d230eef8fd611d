import type { Inputs } from '../../../model/inputs.js';
import type { ComparisonPlan, PlannedArm } from '../../compare/comparisonPlan.js';
import type { RecordKeys } from '../../compare/recordKeys.js';
import type { Work } from '../../execution.js';
import { type Assumption, type SwitchingQuestion, valuesTried } from './assumption.js';

/** A scenario and what it is compared with, both with one assumption at one value. */
export interface HeldPair {
  readonly assumption: Assumption;
  readonly value: number;
  readonly arm: Inputs;
  readonly reference: Inputs;
}

/** Which inputs a search for switching values plays: nothing of it depends on a result. */
export class SwitchingDesign {
  private readonly made = new Map<string, Inputs>();

  /** @throws RangeError where the plan lacks an arm or the replications, or a range holds no value */
  constructor(
    private readonly plan: ComparisonPlan,
    readonly question: SwitchingQuestion,
  ) {
    const { replications, assumptions } = question;
    if (!(Number.isInteger(replications) && replications >= 1 && replications <= plan.replications)) {
      throw new RangeError(`Switching values need 1 to ${plan.replications} replications, got ${replications}`);
    }
    const empty = assumptions.find(({ low, high }) => !(Number.isFinite(low) && Number.isFinite(high) && low < high));
    if (empty) throw new RangeError(`Switching values need a range of ${empty.id}, got ${empty.low} to ${empty.high}`);
  }

  /** Every assumption at every value that is tried, in the order of the question. */
  pairsOf(armName: string): HeldPair[] {
    const arm = this.armOf(armName);
    const reference = this.armOf(arm.comparedWith);
    return this.question.assumptions.flatMap((assumption) =>
      valuesTried(assumption).map((value) => ({
        assumption,
        value,
        arm: this.inputsAt(assumption, arm, value),
        reference: this.inputsAt(assumption, reference, value),
      })),
    );
  }

  /** Everything to play, replication by replication; pairs that share an arm have it twice. */
  work(keys: RecordKeys): Work[] {
    const pairs = this.question.arms.flatMap((arm) => this.pairsOf(arm));
    return Array.from({ length: this.question.replications }, (_, replication) =>
      pairs
        .flatMap(({ arm, reference }) => [arm, reference])
        .map((inputs) => ({ key: keys.keyOf(inputs, replication), inputs })),
    ).flat();
  }

  private inputsAt(assumption: Assumption, arm: PlannedArm, value: number): Inputs {
    const name = JSON.stringify([assumption.id, arm.name, value]);
    const inputs = this.made.get(name) ?? assumption.inputsAt(arm, value);
    this.made.set(name, inputs);
    return inputs;
  }

  private armOf(name: string | null): PlannedArm {
    const found = this.plan.arms.find((arm) => arm.name === name);
    if (!found) throw new RangeError(`Switching values need an arm and what it is compared with, and found no ${name}`);
    return found;
  }
}
