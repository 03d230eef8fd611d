/**
 * The future event list: what will happen, in order of time, then priority (low first), then order of scheduling.
 *
 * Every day has one first-in-first-out list for each priority, for events on the whole day, and one waiting list
 * for events inside the day. Sixteen days ahead of the clock it is dealt out to `bucketsPerDay` short sorted lists, and
 * events inside those days go there at once. So scheduling on a whole day and taking from it cost the same however many events are pending, and
 * events of the far future are never sorted.
 *
 * An event is a slot of eight 32-bit words: its time (two words), the next and the previous event of its list,
 * entity, kind and priority, generation. Slot 0 means "none". A list of a whole day fills blocks of eight slots in
 * order, so that both its ends stay in the processor's cache; a cancelled event stays there, dead, until its day.
 * All other events are loose slots on linked lists. Freed blocks and slots are used again first.
 */

/** Slots are below this number; a handle is slot + generation * SLOTS, a safe integer. */
const SLOTS = 2 ** 24;
const GENERATION_MASK = 2 ** 29 - 1;
/** Days beyond this (2,738 years) are a slip of units, not a horizon. */
const MOST_DAYS = 1_000_000;
const MOST_BUCKETS = 65_536;

const NEXT = 2;
const PREVIOUS = 3;
const ENTITY = 4;
/** kind * 8 + priority, or DEAD */
const KIND = 5;
const DEAD = -1;
const GENERATION = 6;

/** Slots of a block, less one: the slot with all these bits set is the last of its block, and its NEXT the next block. */
const LAST_IN_BLOCK = 7;
const BLOCK = 8;

/** Number of priorities; 0 is first. */
export const PRIORITIES = 6;
/** A day is sixteen words: first slot of the lists 0 to 5 by priority and 6 waiting, then, eight words on, their last. */
const WAITING = 6;
/** Days whose events are in buckets, the current one first; a power of two. */
const DAYS_AHEAD = 16;
const RING = DAYS_AHEAD - 1;
const TAIL = 8;

export class FutureEventList {
  /** events pending before `untilDays` */
  pending = 0;
  /** where the caller of `insert` puts the time: as an argument it would be boxed, an allocation for each event */
  readonly timeHandedOver = new Float64Array(1);
  private words: Int32Array;
  /** the same memory as `words`: the time of a slot is at four times its number */
  private times: Float64Array;
  private capacity: number;
  /** slots handed out so far, in whole blocks; the first block is never used, so that slot 0 is none */
  private used = BLOCK;
  private freeSlot = 0;
  private freeBlock = 0;
  private readonly days: Int32Array;
  /** the first slot of each bucket, by day modulo DAYS_AHEAD and part of the day */
  private readonly buckets: Int32Array;
  /** events in the buckets of each day, by day modulo DAYS_AHEAD */
  private readonly bucketed = new Int32Array(DAYS_AHEAD);
  private readonly bucketsPerDay: number;
  /** the day the clock has entered */
  private day = 0;
  /** first priority of `day` that may still hold events */
  private priority = 0;
  /** first bucket of `day` that may still hold events, as an index into `buckets` */
  private bucket = 0;

  /**
   * @param kinds number of kinds of event
   * @param untilDays end of the run in days, not included; up to 1,000,000
   * @param bucketsPerDay sorted lists inside a day, 1 to 65,536; best near the number of events inside a day
   * @param capacity events to make room for at the start; doubles when full
   * @throws RangeError outside these ranges
   */
  constructor(
    private readonly kinds: number,
    private readonly untilDays: number,
    bucketsPerDay: number,
    capacity: number,
  ) {
    if (!(untilDays > 0 && untilDays <= MOST_DAYS)) {
      throw new RangeError(`untilDays must be above 0 and at most ${MOST_DAYS}, got ${untilDays}`);
    }
    requireWhole('bucketsPerDay', bucketsPerDay, MOST_BUCKETS);
    requireWhole('capacity', capacity, SLOTS - 2 * BLOCK);
    this.bucketsPerDay = bucketsPerDay;
    this.capacity = (Math.ceil(capacity / BLOCK) + 1) * BLOCK;
    this.words = new Int32Array(this.capacity * 8);
    this.times = new Float64Array(this.words.buffer);
    this.days = new Int32Array((Math.ceil(untilDays) + 1) * 16);
    this.buckets = new Int32Array(bucketsPerDay * DAYS_AHEAD);
  }

  /**
   * Adds an event at `timeHandedOver[0]` and returns its slot. The caller has checked that this is not before the clock.
   * An event at or after `untilDays` takes a slot, so that it can be cancelled, and never comes up.
   *
   * @throws RangeError for an unknown priority or kind, or an entity beyond 32 bits
   */
  insert(priority: number, kind: number, entity: number): number {
    if (priority >>> 0 !== priority || priority >= PRIORITIES || kind >>> 0 !== kind || kind >= this.kinds) {
      throw new RangeError(
        `priority must be 0 to ${PRIORITIES - 1} and kind 0 to ${this.kinds - 1}, got ${priority}, ${kind}`,
      );
    }
    if ((entity | 0) !== entity) throw new RangeError(`the entity must be a 32-bit integer, got ${entity}`);
    const time = this.timeHandedOver[0];
    const day = time | 0;
    const isOrdered = time < this.untilDays;
    const slot = isOrdered && time === day ? this.append(day, priority) : this.takeLoose();
    const at = slot << 3;
    this.times[slot << 2] = time;
    this.words[at + ENTITY] = entity;
    this.words[at + KIND] = (kind << 3) | priority;
    if (isOrdered) {
      this.pending++;
      if (time !== day) this.place(slot, day);
    }
    return slot;
  }

  /**
   * Takes the earliest event before `limit` (days, at most `untilDays`) off the list; its slot, or 0 if there is none.
   * The slot is free from then on: read it before the next `insert`.
   */
  takeBefore(limit: number): number {
    if (this.pending === 0 || this.day >= limit) return 0;
    for (;;) {
      if (this.priority < PRIORITIES) {
        const slot = this.takeFromDay();
        if (slot !== 0) return slot;
      }
      if (this.bucketed[this.day & RING] > 0) return this.takeInside(limit);
      if (this.day + 1 >= limit) return 0;
      this.enter(this.day + 1);
    }
  }

  /** The handle of the event now in `slot`. */
  handleOf(slot: number): number {
    return slot + this.words[(slot << 3) + GENERATION] * SLOTS;
  }

  /** Takes a pending event off the list. False, and nothing happens, if that event has run or was cancelled. */
  cancel(handle: number): boolean {
    const slot = handle % SLOTS;
    if (!(slot >= BLOCK && slot < this.used && handle === this.handleOf(slot))) return false;
    const time = this.times[slot << 2];
    const day = time | 0;
    const runs = time < this.untilDays;
    this.retire(slot);
    if (runs) this.pending--;
    if (runs && time === day) this.words[(slot << 3) + KIND] = DEAD;
    else {
      if (runs) this.unlink(slot, day);
      this.giveBack(slot);
    }
    return true;
  }

  timeOf(slot: number): number {
    return this.times[slot << 2];
  }

  kindOf(slot: number): number {
    return this.words[(slot << 3) + KIND] >>> 3;
  }

  entityOf(slot: number): number {
    return this.words[(slot << 3) + ENTITY];
  }

  /** Makes the handles to a slot stale. */
  private retire(slot: number): void {
    const at = (slot << 3) + GENERATION;
    this.words[at] = (this.words[at] + 1) & GENERATION_MASK;
  }

  /** A new slot at the end of a whole-day list. */
  private append(day: number, priority: number): number {
    const list = (day << 4) + priority;
    const last = this.days[list + TAIL];
    let slot = last + 1;
    if (last === 0 || (last & LAST_IN_BLOCK) === LAST_IN_BLOCK) {
      slot = this.takeBlock();
      if (last === 0) this.days[list] = slot;
      else this.words[(last << 3) + NEXT] = slot;
    }
    this.days[list + TAIL] = slot;
    if (day === this.day && priority < this.priority) this.priority = priority;
    return slot;
  }

  /** Puts a loose slot where its time belongs: into a bucket of the days ahead or on a waiting list. */
  private place(slot: number, day: number): void {
    if (day - this.day >= DAYS_AHEAD) this.wait((day << 4) + WAITING, slot);
    else this.intoBucket(slot, day);
  }

  /** Puts a loose slot at the end of a waiting list. */
  private wait(list: number, slot: number): void {
    const words = this.words;
    const last = this.days[list + TAIL];
    if (last === 0) this.days[list] = slot;
    else words[(last << 3) + NEXT] = slot;
    words[(slot << 3) + NEXT] = 0;
    words[(slot << 3) + PREVIOUS] = last;
    this.days[list + TAIL] = slot;
  }

  /** Puts a loose slot into its bucket. */
  private intoBucket(slot: number, day: number): void {
    const bucket = this.bucketOf(this.times[slot << 2], day);
    this.bucketed[day & RING]++;
    if (day === this.day && bucket < this.bucket) this.bucket = bucket;
    const first = this.buckets[bucket];
    if (first !== 0) this.intoOccupied(slot, bucket, first);
    else {
      this.buckets[bucket] = slot;
      this.words[(slot << 3) + NEXT] = 0;
    }
  }

  /** Puts a slot behind those of its bucket that are earlier, or equal in time and not later by priority. */
  private intoOccupied(slot: number, bucket: number, first: number): void {
    const words = this.words;
    let before = 0;
    let after = first;
    while (after !== 0 && !this.comesBefore(slot, after)) {
      before = after;
      after = words[(after << 3) + NEXT];
    }
    if (before === 0) this.buckets[bucket] = slot;
    else words[(before << 3) + NEXT] = slot;
    if (after !== 0) words[(after << 3) + PREVIOUS] = slot;
    words[(slot << 3) + NEXT] = after;
    words[(slot << 3) + PREVIOUS] = before;
  }

  /** Whether the first slot comes before the other by time and priority; false if both are equal. */
  private comesBefore(slot: number, other: number): boolean {
    const time = this.times[slot << 2];
    const otherTime = this.times[other << 2];
    if (time !== otherTime) return time < otherTime;
    return (this.words[(slot << 3) + KIND] & 7) < (this.words[(other << 3) + KIND] & 7);
  }

  /** A time just under midnight may round up to the next day's first bucket; it then belongs to the last of its own. */
  private bucketOf(time: number, day: number): number {
    const ofDay = Math.min(((time - day) * this.bucketsPerDay) | 0, this.bucketsPerDay - 1);
    return (day & RING) * this.bucketsPerDay + ofDay;
  }

  /** Makes `day` the current day and deals a waiting list out to the buckets, in the order of scheduling. */
  private enter(day: number): void {
    this.day = day;
    this.priority = 0;
    this.bucket = (day & RING) * this.bucketsPerDay;
    const dealt = day + RING;
    const list = (dealt << 4) + WAITING;
    let slot = list < this.days.length ? this.days[list] : 0;
    if (slot === 0) return;
    this.days[list] = 0;
    this.days[list + TAIL] = 0;
    while (slot !== 0) {
      const next = this.words[(slot << 3) + NEXT];
      this.intoBucket(slot, dealt);
      slot = next;
    }
  }

  private takeFromDay(): number {
    const first = this.day << 4;
    for (;;) {
      let priority = this.priority;
      while (priority < PRIORITIES && this.days[first + priority] === 0) priority++;
      this.priority = priority;
      if (priority === PRIORITIES) return 0;
      const slot = this.takeFirst(first + priority);
      if (this.words[(slot << 3) + KIND] !== DEAD) {
        this.retire(slot);
        this.pending--;
        return slot;
      }
    }
  }

  /** Takes the first slot, live or dead, off a whole-day list, and frees its block if it was the last in use there. */
  private takeFirst(list: number): number {
    const days = this.days;
    const slot = days[list];
    if (slot === days[list + TAIL]) {
      days[list] = 0;
      days[list + TAIL] = 0;
      this.giveBlockBack(slot);
    } else if ((slot & LAST_IN_BLOCK) === LAST_IN_BLOCK) {
      days[list] = this.words[(slot << 3) + NEXT];
      this.giveBlockBack(slot);
    } else days[list] = slot + 1;
    return slot;
  }

  private takeInside(limit: number): number {
    const buckets = this.buckets;
    let bucket = this.bucket;
    while (buckets[bucket] === 0) bucket++;
    this.bucket = bucket;
    const slot = buckets[bucket];
    if (this.times[slot << 2] >= limit) return 0;
    buckets[bucket] = this.words[(slot << 3) + NEXT];
    this.bucketed[this.day & RING]--;
    this.pending--;
    this.retire(slot);
    this.giveBack(slot);
    return slot;
  }

  /** Takes a loose slot out of the middle of its list. The first of a list may have a stale PREVIOUS. */
  private unlink(slot: number, day: number): void {
    const words = this.words;
    const isInside = day - this.day < DAYS_AHEAD;
    const heads = isInside ? this.buckets : this.days;
    const list = isInside ? this.bucketOf(this.times[slot << 2], day) : (day << 4) + WAITING;
    const next = words[(slot << 3) + NEXT];
    const previous = heads[list] === slot ? 0 : words[(slot << 3) + PREVIOUS];
    if (previous === 0) heads[list] = next;
    else words[(previous << 3) + NEXT] = next;
    if (next !== 0) words[(next << 3) + PREVIOUS] = previous;
    else if (!isInside) heads[list + TAIL] = previous;
    if (isInside) this.bucketed[day & RING]--;
  }

  private takeLoose(): number {
    if (this.freeSlot === 0) {
      const block = this.takeBlock();
      for (let slot = block + LAST_IN_BLOCK; slot >= block; slot--) this.giveBack(slot);
    }
    const slot = this.freeSlot;
    this.freeSlot = this.words[(slot << 3) + NEXT];
    return slot;
  }

  private giveBack(slot: number): void {
    this.words[(slot << 3) + NEXT] = this.freeSlot;
    this.freeSlot = slot;
  }

  private takeBlock(): number {
    const block = this.freeBlock;
    if (block === 0) return this.freshBlock();
    this.freeBlock = this.words[(block << 3) + NEXT];
    return block;
  }

  /** Frees the block in which this slot stands. */
  private giveBlockBack(slot: number): void {
    const block = slot & ~LAST_IN_BLOCK;
    this.words[(block << 3) + NEXT] = this.freeBlock;
    this.freeBlock = block;
  }

  private freshBlock(): number {
    if (this.used === this.capacity) this.grow();
    const block = this.used;
    this.used += BLOCK;
    return block;
  }

  private grow(): void {
    if (this.capacity === SLOTS) {
      throw new RangeError(
        `more than ${SLOTS - BLOCK} events pending or cancelled ahead at once; does something schedule without end?`,
      );
    }
    this.capacity = Math.min(this.capacity * 2, SLOTS);
    const words = new Int32Array(this.capacity * 8);
    words.set(this.words);
    this.words = words;
    this.times = new Float64Array(words.buffer);
  }
}

function requireWhole(name: string, value: number, most: number): void {
  if (!(Number.isInteger(value) && value >= 1 && value <= most)) {
    throw new RangeError(`${name} must be a whole number from 1 to ${most}, got ${value}`);
  }
}
