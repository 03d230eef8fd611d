import { RandomRows } from './randomRows.js';

/** Uniforms made at a time: making them together is twice as fast as one by one. */
const BATCH = 64;

/** Many draws for one entity, in the order of asking. For many such entities use `RandomRows`, which is smaller. */
export class RandomSequence {
  private readonly row = new RandomRows(1);
  private readonly batch = new Float64Array(BATCH);
  private taken = BATCH;

  /** @param seed four words that decide the whole sequence; copied */
  constructor(seed: Int32Array) {
    this.row.seed(0, seed);
  }

  /** The next uniform, strictly between 0 and 1. */
  next(): number {
    if (this.taken === BATCH) this.refill();
    return this.batch[this.taken++];
  }

  private refill(): void {
    this.row.fill(0, this.batch);
    this.taken = 0;
  }
}
