import { exponential } from './distributions/exponential.js';
import { RandomRows } from './randomRows.js';

/** Numbers made at a time: taken together the logarithms overlap in the processor, which halves their cost. */
const BATCH = 64;

/**
 * The gaps of a process: exponential numbers of mean 1 in the order of asking, for an entity with many of them.
 * The n-th is `exponential(u, 1)` of the n-th uniform of the sequence with the same key.
 */
export class ExponentialSequence {
  private readonly row = new RandomRows(1);
  private readonly batch = new Float64Array(BATCH);
  private taken = BATCH;

  /** @param seed four words that decide the whole sequence; copied */
  constructor(seed: Int32Array) {
    this.row.seed(0, seed);
  }

  /** The next number, above 0, in units of the mean. */
  next(): number {
    if (this.taken === BATCH) this.refill();
    return this.batch[this.taken++];
  }

  private refill(): void {
    const batch = this.batch;
    this.row.fill(0, batch);
    for (let place = 0; place < BATCH; place++) batch[place] = exponential(batch[place], 1);
    this.taken = 0;
  }
}
