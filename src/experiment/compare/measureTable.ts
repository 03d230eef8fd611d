import type { Outcome } from '../../model/outcome.js';
import type { Measure } from '../measures/measure.js';
import { OutcomeView } from './outcomeView.js';

export interface TableShape {
  /** different inputs; arms with equal inputs share one */
  readonly inputs: number;
  readonly areas: number;
  readonly months: number;
  readonly replications: number;
}

/** One measure of every record: the only numbers that a reduction holds. */
export class MeasureTable {
  private readonly values: Float64Array;

  constructor(
    readonly measure: Measure,
    private readonly shape: TableShape,
  ) {
    this.values = new Float64Array(shape.inputs * shape.areas * shape.months * shape.replications);
  }

  get replications(): number {
    return this.shape.replications;
  }

  /** Takes the measure from a record. */
  read(inputs: number, outcome: Outcome, lengths: readonly number[]): void {
    const view = new OutcomeView(outcome, lengths);
    for (let area = 0; area < this.shape.areas; area++) {
      for (let month = 0; month < this.shape.months; month++) {
        const at = this.start(inputs, area, month) + outcome.replication;
        this.values[at] = this.measure.value(view.moveTo(area, month));
      }
    }
  }

  /** One value a replication, in their order. */
  ofMonth(inputs: number, area: number, month: number): number[] {
    const start = this.start(inputs, area, month);
    return Array.from(this.values.subarray(start, start + this.shape.replications));
  }

  /** One value a month, in their order. */
  ofReplication(inputs: number, area: number, replication: number): number[] {
    return Array.from({ length: this.shape.months }, (_, month) => {
      return this.values[this.start(inputs, area, month) + replication];
    });
  }

  private start(inputs: number, area: number, month: number): number {
    return ((inputs * this.shape.areas + area) * this.shape.months + month) * this.shape.replications;
  }
}
