import { RandomRows } from './randomRows.js';

/** Many draws for one entity, in the order of asking. For many such entities use `RandomRows`, which keeps them together. */
export class RandomSequence {
  private readonly rows = new RandomRows(1);

  /** @param seed four words that decide the whole sequence */
  constructor(seed: Int32Array) {
    this.rows.seed(0, seed);
  }

  /** The next uniform, strictly between 0 and 1. */
  next(): number {
    return this.rows.next(0);
  }
}
