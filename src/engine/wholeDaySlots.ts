import { MOST_EVENTS } from './eventSlots.js';

/**
 * The memory of the lists of whole days. An event there is two words, its entity and its kind: time and priority are
 * those of its list. Slots come in blocks of eight, as long as a cache line; seven hold events, the last says which
 * block comes next. Slot 0 means "none". Freed blocks are used again first.
 */

const BLOCK = 8;
/** A slot with these bits set holds no event but the number of the next block. */
export const LINK = BLOCK - 1;
/** In the place of the kind: the entity is a slot of `EventSlots`, of an event that may be called off. */
export const REFERENCE = -1;
const BLOCK_WORDS = 2 * BLOCK;
/** Events are pending by the hundred thousand, or there is something to say. */
const MOST_SLOTS = 2 * (MOST_EVENTS + 1);

export class WholeDaySlots {
  /** the entity of a slot is at twice its number, its kind behind it */
  words: Int32Array;
  /** slots handed out so far, in whole blocks; the first block is never used, so that slot 0 is none */
  private used = BLOCK;
  private freeBlock = 0;

  /** @param capacity events to make room for at the start; doubles when full */
  constructor(capacity: number) {
    this.words = new Int32Array((Math.ceil(capacity / LINK) + 1) * BLOCK_WORDS);
  }

  /** The first slot of a block. */
  takeBlock(): number {
    const block = this.freeBlock;
    if (block === 0) return this.freshBlock();
    this.freeBlock = this.words[block << 1];
    return block;
  }

  /** Frees the block in which this slot stands. */
  giveBlockBack(slot: number): void {
    const block = slot & ~LINK;
    this.words[block << 1] = this.freeBlock;
    this.freeBlock = block;
  }

  private freshBlock(): number {
    if (this.used << 1 === this.words.length) this.grow();
    const block = this.used;
    this.used += BLOCK;
    return block;
  }

  /** @throws RangeError when every slot is in use */
  private grow(): void {
    if (this.used >= MOST_SLOTS) {
      throw new RangeError(`more than ${this.used} events pending on whole days; does something schedule without end?`);
    }
    const words = new Int32Array(this.words.length * 2);
    words.set(this.words);
    this.words = words;
  }
}
