import { toUniform } from './toUniform.js';

/**
 * One sfc32 generator a row (Doty-Humphrey, PractRand), all in one array: the streams of entities that draw often.
 *
 * A row's whole state of 128 bits comes from a block of Threefry, which is already mixed, so it needs no warming up.
 * The fourth word counts: no row repeats within 2^32 numbers.
 */
export class RandomRows {
  private words: Int32Array;

  /** @param rows rows to make room for at the start; `seed` makes more */
  constructor(rows: number) {
    this.words = new Int32Array(Math.max(1, rows) * 4);
  }

  /** Starts a row anew from four words, as `RandomStreams.block` gives them. */
  seed(row: number, block: Int32Array): void {
    const at = row << 2;
    if (at + 4 > this.words.length) this.grow(at + 4);
    const words = this.words;
    words[at] = block[0];
    words[at + 1] = block[1];
    words[at + 2] = block[2];
    words[at + 3] = block[3];
  }

  /** The next uniform of a seeded row, strictly between 0 and 1. */
  next(row: number): number {
    const words = this.words;
    const at = row << 2;
    const counter = words[at + 3];
    let a = words[at];
    let b = words[at + 1];
    let c = words[at + 2];
    const high = (a + b + counter) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + high) | 0;
    const low = (a + b + counter + 1) | 0;
    words[at] = b ^ (b >>> 9);
    words[at + 1] = c + (c << 3);
    words[at + 2] = ((c << 21) | (c >>> 11)) + low;
    words[at + 3] = counter + 2;
    return toUniform(high, low);
  }

  /**
   * The next uniforms of a row, as many as `into` takes, in the order of `next`. The state stays in registers meanwhile:
   * taken one by one, each number would wait for the last one's state to come back from memory.
   */
  fill(row: number, into: Float64Array): void {
    const words = this.words;
    const at = row << 2;
    let a = words[at];
    let b = words[at + 1];
    let c = words[at + 2];
    let counter = words[at + 3];
    for (let place = 0; place < into.length; place++) {
      const high = (a + b + counter) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + high) | 0;
      const low = (a + b + counter + 1) | 0;
      a = b ^ (b >>> 9);
      b = (c + (c << 3)) | 0;
      c = (((c << 21) | (c >>> 11)) + low) | 0;
      counter = (counter + 2) | 0;
      into[place] = toUniform(high, low);
    }
    words[at] = a;
    words[at + 1] = b;
    words[at + 2] = c;
    words[at + 3] = counter;
  }

  private grow(length: number): void {
    const words = new Int32Array(Math.max(length, this.words.length * 2));
    words.set(this.words);
    this.words = words;
  }
}
