/**
 * The memory of events inside the day, and of all that may be called off. An event is a slot of eight 32-bit words: its
 * time (two words), the next and the previous event of its list, entity, kind and priority, generation. Slot 0 means
 * "none". Freed slots are used again first.
 */

/** Slots are below this number; a handle is slot + generation * SLOTS, a safe integer. */
export const SLOTS = 2 ** 24;
/** A generation is odd while its event is pending, and even while the slot is free. */
const GENERATION_MASK = 2 ** 29 - 1;

export const NEXT = 2;
export const PREVIOUS = 3;
const ENTITY = 4;
/** kind * 8 + priority, or DEAD */
const KIND = 5;
const DEAD = -1;
const GENERATION = 6;

/** Slot 0 is none. */
export const MOST_EVENTS = SLOTS - 1;

export class EventSlots {
  words: Int32Array;
  /** the same memory as `words`: the time of a slot is at four times its number */
  times: Float64Array;
  private capacity: number;
  /** slots handed out so far */
  private used = 1;
  private freeSlot = 0;

  /** @param capacity events to make room for at the start, 1 to MOST_EVENTS; doubles when full */
  constructor(capacity: number) {
    this.capacity = capacity + 1;
    this.words = new Int32Array(this.capacity * 8);
    this.times = new Float64Array(this.words.buffer);
  }

  /** Writes an event into a slot that has just been taken. */
  fill(slot: number, time: number, kindAndPriority: number, entity: number): void {
    const at = slot << 3;
    this.times[slot << 2] = time;
    this.words[at + ENTITY] = entity;
    this.words[at + KIND] = kindAndPriority;
    this.words[at + GENERATION]++;
  }

  /** Makes the handle to a slot stale. The rest stays readable until the slot is taken again. */
  retire(slot: number): void {
    const at = (slot << 3) + GENERATION;
    this.words[at] = (this.words[at] + 1) & GENERATION_MASK;
  }

  /** Makes the handle stale and marks the event as one to skip: the list of a whole day refers to it until the day comes. */
  kill(slot: number): void {
    this.retire(slot);
    this.words[(slot << 3) + KIND] = DEAD;
  }

  isDead(slot: number): boolean {
    return this.words[(slot << 3) + KIND] === DEAD;
  }

  kindAndPriorityOf(slot: number): number {
    return this.words[(slot << 3) + KIND];
  }

  entityOf(slot: number): number {
    return this.words[(slot << 3) + ENTITY];
  }

  /** The handle of the event now in `slot`. */
  handleOf(slot: number): number {
    return slot + this.words[(slot << 3) + GENERATION] * SLOTS;
  }

  /** The slot of a pending event, 0 if the handle is stale or no handle at all. */
  slotOf(handle: number): number {
    const slot = handle % SLOTS;
    if (!(slot > 0 && slot < this.used && handle === this.handleOf(slot))) return 0;
    return (this.words[(slot << 3) + GENERATION] & 1) === 1 ? slot : 0;
  }

  take(): number {
    const slot = this.freeSlot;
    if (slot === 0) return this.fresh();
    this.freeSlot = this.words[(slot << 3) + NEXT];
    return slot;
  }

  giveBack(slot: number): void {
    this.words[(slot << 3) + NEXT] = this.freeSlot;
    this.freeSlot = slot;
  }

  private fresh(): number {
    if (this.used === this.capacity) this.grow();
    return this.used++;
  }

  /** @throws RangeError when every slot is in use */
  private grow(): void {
    if (this.capacity === SLOTS) {
      throw new RangeError(
        `more than ${MOST_EVENTS} events pending or cancelled ahead at once; does something schedule without end?`,
      );
    }
    this.capacity = Math.min(this.capacity * 2, SLOTS);
    const words = new Int32Array(this.capacity * 8);
    words.set(this.words);
    this.words = words;
    this.times = new Float64Array(words.buffer);
  }
}
