import type { ColumnSource } from 'hyparquet-writer';
import { OutcomeView } from '../../../experiment/compare/outcomeView.js';
import type { RunSpec } from '../../../experiment/compare/runSpec.js';
import type { Measure } from '../../../experiment/measures/measure.js';
import type { Outcome } from '../../../model/outcome.js';

/** A few replications as columns, to be written as one group of rows. */
export class ReplicationRows {
  private readonly arm: string[] = [];
  private readonly replication: number[] = [];
  private readonly area: string[] = [];
  private readonly illustrative: boolean[] = [];
  private readonly month: string[] = [];
  private readonly values: (number | null)[][];

  constructor(
    private readonly spec: RunSpec,
    private readonly measures: readonly Measure[],
    private readonly lengths: readonly number[],
  ) {
    this.values = measures.map(() => []);
  }

  get count(): number {
    return this.arm.length;
  }

  /** @param arm position in the spec */
  add(arm: number, outcome: Outcome): void {
    const view = new OutcomeView(outcome, this.lengths);
    this.spec.areas.forEach((area, areaIndex) => {
      this.spec.months.forEach((month, monthIndex) => {
        this.arm.push(this.spec.arms[arm].name);
        this.replication.push(outcome.replication);
        this.area.push(area.id);
        this.illustrative.push(area.illustrative);
        this.month.push(month);
        this.addValues(view.moveTo(areaIndex, monthIndex));
      });
    });
  }

  columns(): ColumnSource[] {
    return [
      { name: 'arm', data: this.arm },
      { name: 'replication', data: this.replication },
      { name: 'area', data: this.area },
      { name: 'illustrative', data: this.illustrative },
      { name: 'month', data: this.month },
      ...this.measures.map((measure, index) => ({ name: measure.id, data: this.values[index] })),
    ];
  }

  private addValues(view: OutcomeView): void {
    this.measures.forEach((measure, index) => {
      const value = measure.value(view);
      this.values[index].push(Number.isNaN(value) ? null : value);
    });
  }
}
