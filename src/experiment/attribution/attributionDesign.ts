import type { Inputs } from '../../model/inputs.js';
import type { ComparisonPlan } from '../compare/comparisonPlan.js';
import type { RecordKeys } from '../compare/recordKeys.js';
import type { Work } from '../execution.js';
import { type Attributable, MOST_GROUPS } from './attributable.js';
import { groupOrder } from './groupOrder.js';
import { allGroups, type GroupSet, holds, setsNeeded } from './groupSets.js';

/** Which inputs an attribution plays in which replication: nothing of it depends on a result. */
export class AttributionDesign {
  /** inputs of the arm that it is compared with */
  readonly reference: Inputs;
  private readonly made = new Map<GroupSet, Inputs>();

  /** @throws RangeError where its arms are not in the plan, or its groups are none, too many, or of one name */
  constructor(
    private readonly plan: ComparisonPlan,
    readonly attributable: Attributable,
  ) {
    const { arm, comparedWith, groups } = attributable;
    const ids = new Set(groups.map(({ id }) => id));
    if (groups.length < 1 || groups.length > MOST_GROUPS || ids.size < groups.length) {
      const found = groups.map(({ id }) => id).join(', ') || 'none';
      throw new RangeError(
        `Attribution of ${arm} needs 1 to ${MOST_GROUPS} groups, each of its own name, got ${found}`,
      );
    }
    this.made.set(allGroups(groups.length), inputsOfArm(plan, arm));
    this.reference = inputsOfArm(plan, comparedWith);
  }

  get everySet(): GroupSet {
    return allGroups(this.attributable.groups.length);
  }

  orderOf(replication: number): number[] {
    const { arm, groups } = this.attributable;
    return groupOrder(groups.length, arm, this.plan.seed, replication);
  }

  inputsOf(set: GroupSet): Inputs {
    const known = this.made.get(set);
    if (known) return known;
    const inputs = this.attributable.inputsOf(this.idsOf(set));
    this.made.set(set, inputs);
    return inputs;
  }

  /**
   * Everything to play, replication by replication; records that the arms have too stand among it.
   *
   * @throws RangeError where the arm with all its groups is not the arm: its difference could not be shared out
   */
  work(keys: RecordKeys): Work[] {
    this.checkFull(keys);
    return Array.from({ length: this.plan.replications }, (_, replication) =>
      [this.reference, ...setsNeeded(this.orderOf(replication)).map((set) => this.inputsOf(set))].map((inputs) => ({
        key: keys.keyOf(inputs, replication),
        inputs,
      })),
    ).flat();
  }

  private checkFull(keys: RecordKeys): void {
    const { arm, inputsOf } = this.attributable;
    const full = keys.hashOf(inputsOf(this.idsOf(this.everySet)));
    if (full === keys.hashOf(this.inputsOf(this.everySet))) return;
    throw new RangeError(`Attribution of ${arm}: with all its groups in force its inputs are not those of the arm`);
  }

  private idsOf(set: GroupSet): ReadonlySet<string> {
    return new Set(this.attributable.groups.filter((_, group) => holds(set, group)).map(({ id }) => id));
  }
}

/** @throws RangeError where the plan has no such arm */
function inputsOfArm({ arms }: ComparisonPlan, name: string): Inputs {
  const found = arms.find((arm) => arm.name === name);
  if (!found) throw new RangeError(`Attribution needs the arm ${name}, which the comparison does not have`);
  return found.inputs;
}
