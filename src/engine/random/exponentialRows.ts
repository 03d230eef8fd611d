import { exponential } from './distributions/exponential.js';
import { RandomRows } from './randomRows.js';

/**
 * The gaps of many processes: for each row the exponential numbers of mean 1 of its uniforms in `RandomRows`, in order.
 *
 * Each row keeps its next number ready. The one after it is worked out when that is taken, and since nothing waits for
 * it until the row's next turn, the processor does so beside the rest of the event.
 */
export class ExponentialRows {
  private readonly uniforms: RandomRows;
  private ready: Float64Array;

  /** @param rows rows to make room for at the start; `seed` makes more */
  constructor(rows: number) {
    this.uniforms = new RandomRows(rows);
    this.ready = new Float64Array(Math.max(1, rows));
  }

  /** Starts a row anew from four words, as `RandomStreams.block` gives them. */
  seed(row: number, block: Int32Array): void {
    this.uniforms.seed(row, block);
    if (row >= this.ready.length) this.grow(row + 1);
    this.next(row);
  }

  /** The next number of a seeded row, above 0, in units of the mean. */
  next(row: number): number {
    const number = this.ready[row];
    this.ready[row] = exponential(this.uniforms.next(row), 1);
    return number;
  }

  private grow(length: number): void {
    const ready = new Float64Array(Math.max(length, this.ready.length * 2));
    ready.set(this.ready);
    this.ready = ready;
  }
}
