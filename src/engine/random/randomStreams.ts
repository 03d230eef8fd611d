import { ExponentialSequence } from './exponentialSequence.js';
import { RandomSequence } from './randomSequence.js';
import { rootKey } from './rootKey.js';
import { threefry } from './threefry.js';
import { threefry12 } from './threefry12.js';
import { toCoarseUniform, toUniform } from './toUniform.js';

/** Rounds for the key of a replication: the full strength of the paper, since it is made once. */
const KEY_ROUNDS = 20;
/** The occurrence that stands for a whole sequence; ordinary occurrences count up from 0. */
const WHOLE_SEQUENCE = -1;

/**
 * Random numbers by what they decide.
 *
 * A draw is a pure function of (seed, replication, purpose, identity, occurrence): a counter-based generator, so the
 * order of asking does not matter and one more officer moves nobody else's luck. The counter of Threefry4x32-12 is
 * (idHigh, idLow, purpose, occurrence), its 128-bit key the root key of the seed mixed with the replication.
 * All four arguments are 32-bit integers; larger ones are cut to 32 bits.
 */
export class RandomStreams {
  /** the second uniform of the last `pair` */
  second = 0.5;
  private readonly key: Int32Array;
  private readonly words = new Int32Array(4);

  /**
   * @param seed the user's seed as text, not empty
   * @param replication 0, 1, 2 ...
   * @throws RangeError for an empty seed or a replication that is not a whole number from 0
   */
  constructor(seed: string, replication: number) {
    if (!(Number.isSafeInteger(replication) && replication >= 0)) {
      throw new RangeError(`the replication must be a whole number from 0, got ${replication}`);
    }
    const counter = Int32Array.of(Math.floor(replication / 2 ** 32), replication | 0, 0, 0);
    this.key = new Int32Array(4);
    threefry(KEY_ROUNDS, rootKey(seed), counter, this.key);
  }

  /** One uniform strictly between 0 and 1, decided by this key alone. Leave occurrence -1 to `sequence`. */
  uniform(purpose: number, idHigh: number, idLow: number, occurrence: number): number {
    const words = this.words;
    threefry12(this.key, idHigh, idLow, purpose, occurrence, words);
    return toUniform(words[0], words[1]);
  }

  /** Two independent uniforms for the price of one: the first, equal to `uniform`, is returned, the other in `second`. */
  pair(purpose: number, idHigh: number, idLow: number, occurrence: number): number {
    const words = this.words;
    threefry12(this.key, idHigh, idLow, purpose, occurrence, words);
    this.second = toUniform(words[2], words[3]);
    return toUniform(words[0], words[1]);
  }

  /**
   * Four independent uniforms of 32 bits each for the price of one, put into a list from place `at`. For marks that are
   * compared with shares: a share is met to within 2^-32.
   */
  fourInto(list: Float64Array, at: number, purpose: number, idHigh: number, idLow: number, occurrence: number): void {
    const words = this.words;
    threefry12(this.key, idHigh, idLow, purpose, occurrence, words);
    list[at] = toCoarseUniform(words[0]);
    list[at + 1] = toCoarseUniform(words[1]);
    list[at + 2] = toCoarseUniform(words[2]);
    list[at + 3] = toCoarseUniform(words[3]);
  }

  /** The four words that seed an entity's own sequence; the array is overwritten by the next call of any method. */
  block(purpose: number, idHigh: number, idLow: number): Int32Array {
    threefry12(this.key, idHigh, idLow, purpose, WHOLE_SEQUENCE, this.words);
    return this.words;
  }

  /** A sequence of uniforms for an entity with many draws. Each call starts it from its beginning. */
  sequence(purpose: number, idHigh: number, idLow: number): RandomSequence {
    return new RandomSequence(this.block(purpose, idHigh, idLow));
  }

  /** Exponential numbers of mean 1 for a process with many gaps, from the uniforms of the same `sequence`. */
  exponentials(purpose: number, idHigh: number, idLow: number): ExponentialSequence {
    return new ExponentialSequence(this.block(purpose, idHigh, idLow));
  }
}
