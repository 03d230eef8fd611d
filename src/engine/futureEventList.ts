/**
 * The future event list: what will happen, in order of time, then priority (low first), then order of scheduling.
 *
 * Every day has one first-in-first-out list for each priority, for events on the whole day, and one waiting list
 * for events inside the day. When the clock enters a day, its waiting list is dealt out to `bucketsPerDay` short
 * sorted lists. So scheduling on a whole day and taking from it cost the same however many events are pending, and
 * events of the far future are never sorted.
 *
 * An event is a slot of eight 32-bit words (half a cache line): its time (two words), the next and the previous
 * event of its list, entity, kind and priority, generation. Slot 0 means "none". Freed slots are used again first.
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
/** kind * 8 + priority */
const KIND = 5;
const GENERATION = 6;

/** Number of priorities; 0 is first. */
export const PRIORITIES = 6;
/** A day is sixteen words: heads of the lists 0 to 5 by priority and 6 waiting, then, eight words on, their tails. */
const WAITING = 6;
const TAIL = 8;

export class FutureEventList {
  /** events pending before `untilDays` */
  pending = 0;
  private words: Int32Array;
  /** the same memory as `words`: the time of a slot is at four times its number */
  private times: Float64Array;
  private capacity: number;
  private used = 0;
  private free = 0;
  private readonly days: Int32Array;
  private readonly inside: Int32Array;
  private readonly bucketsPerDay: number;
  /** the day the clock has entered; its waiting list is empty */
  private day = 0;
  /** first priority of `day` that may still hold events */
  private priority = 0;
  /** first bucket of `day` that may still hold events */
  private bucket = 0;
  /** events in the buckets */
  private insideCount = 0;

  /**
   * @param untilDays end of the run in days, not included; up to 1,000,000
   * @param bucketsPerDay sorted lists inside a day, 1 to 65,536; best near the number of events inside a day
   * @param capacity events to make room for at the start; doubles when full
   * @throws RangeError outside these ranges
   */
  constructor(
    readonly untilDays: number,
    bucketsPerDay: number,
    capacity: number,
  ) {
    if (!(untilDays > 0 && untilDays <= MOST_DAYS)) {
      throw new RangeError(`untilDays must be above 0 and at most ${MOST_DAYS}, got ${untilDays}`);
    }
    requireWhole('bucketsPerDay', bucketsPerDay, MOST_BUCKETS);
    requireWhole('capacity', capacity, SLOTS - 1);
    this.bucketsPerDay = bucketsPerDay;
    this.capacity = capacity + 1;
    this.words = new Int32Array(this.capacity * 8);
    this.times = new Float64Array(this.words.buffer);
    this.days = new Int32Array((Math.ceil(untilDays) + 1) * 16);
    // one bucket to spare: a time just under midnight may round up to bucketsPerDay
    this.inside = new Int32Array(bucketsPerDay + 1);
  }

  /**
   * Adds an event and returns its slot. The caller has checked that `time` is not before the clock.
   * An event at or after `untilDays` takes a slot, so that it can be cancelled, and never comes up.
   */
  insert(time: number, priority: number, kind: number, entity: number): number {
    const slot = this.free === 0 ? this.freshSlot() : this.free;
    const words = this.words;
    const at = slot << 3;
    this.free = words[at + NEXT];
    words[at + NEXT] = 0;
    words[at + ENTITY] = entity;
    words[at + KIND] = (kind << 3) | priority;
    this.times[slot << 2] = time;
    if (time >= this.untilDays) return slot;
    this.pending++;
    const day = time | 0;
    if (time === day) {
      this.append((day << 4) + priority, slot);
      if (day === this.day && priority < this.priority) this.priority = priority;
    } else if (day === this.day) this.insertInside(slot, time, priority);
    else this.append((day << 4) + WAITING, slot);
    return slot;
  }

  /** Takes the earliest event before `limit` (days, at most `untilDays`) off the list; its slot, or 0 if there is none. */
  takeBefore(limit: number): number {
    if (this.pending === 0 || this.day >= limit) return 0;
    for (;;) {
      if (this.priority < PRIORITIES) {
        const slot = this.takeFromDay();
        if (slot !== 0) return slot;
      }
      if (this.insideCount > 0) return this.takeInside(limit);
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
    if (!(slot > 0 && slot <= this.used && handle === this.handleOf(slot))) return false;
    if (this.times[slot << 2] < this.untilDays) this.unlink(slot);
    this.release(slot);
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

  /** Gives a slot back; handles to it go stale. */
  release(slot: number): void {
    const words = this.words;
    const at = slot << 3;
    words[at + GENERATION] = (words[at + GENERATION] + 1) & GENERATION_MASK;
    words[at + NEXT] = this.free;
    this.free = slot;
  }

  private append(list: number, slot: number): void {
    const words = this.words;
    const days = this.days;
    const tail = days[list + TAIL];
    if (tail === 0) days[list] = slot;
    else words[(tail << 3) + NEXT] = slot;
    words[(slot << 3) + PREVIOUS] = tail;
    days[list + TAIL] = slot;
  }

  /** Puts an event into its bucket of the day, after those that are earlier or equal in time and priority. */
  private insertInside(slot: number, time: number, priority: number): void {
    const words = this.words;
    const bucket = ((time - this.day) * this.bucketsPerDay) | 0;
    if (bucket < this.bucket) this.bucket = bucket;
    let before = 0;
    let after = this.inside[bucket];
    while (after !== 0 && !this.comesAfter(after, time, priority)) {
      before = after;
      after = words[(after << 3) + NEXT];
    }
    if (before === 0) this.inside[bucket] = slot;
    else words[(before << 3) + NEXT] = slot;
    if (after !== 0) words[(after << 3) + PREVIOUS] = slot;
    words[(slot << 3) + NEXT] = after;
    words[(slot << 3) + PREVIOUS] = before;
    this.insideCount++;
  }

  private comesAfter(slot: number, time: number, priority: number): boolean {
    const other = this.times[slot << 2];
    return other > time || (other === time && (this.words[(slot << 3) + KIND] & 7) > priority);
  }

  /** Makes `day` the current day and deals its waiting list out to the buckets, in the order of scheduling. */
  private enter(day: number): void {
    this.day = day;
    this.priority = 0;
    this.bucket = 0;
    const list = (day << 4) + WAITING;
    let slot = this.days[list];
    if (slot === 0) return;
    this.days[list] = 0;
    this.days[list + TAIL] = 0;
    while (slot !== 0) {
      const next = this.words[(slot << 3) + NEXT];
      this.insertInside(slot, this.times[slot << 2], this.words[(slot << 3) + KIND] & 7);
      slot = next;
    }
  }

  private takeFromDay(): number {
    const days = this.days;
    const first = this.day << 4;
    let priority = this.priority;
    while (priority < PRIORITIES && days[first + priority] === 0) priority++;
    this.priority = priority;
    if (priority === PRIORITIES) return 0;
    const slot = days[first + priority];
    const next = this.words[(slot << 3) + NEXT];
    days[first + priority] = next;
    if (next === 0) days[first + priority + TAIL] = 0;
    this.pending--;
    return slot;
  }

  private takeInside(limit: number): number {
    const inside = this.inside;
    let bucket = this.bucket;
    while (inside[bucket] === 0) bucket++;
    this.bucket = bucket;
    const slot = inside[bucket];
    if (this.times[slot << 2] >= limit) return 0;
    inside[bucket] = this.words[(slot << 3) + NEXT];
    this.insideCount--;
    this.pending--;
    return slot;
  }

  /** Takes a slot out of the middle of its list. A head's PREVIOUS may be stale, so heads are recognised by the list. */
  private unlink(slot: number): void {
    const words = this.words;
    const time = this.times[slot << 2];
    const day = time | 0;
    const next = words[(slot << 3) + NEXT];
    const isInside = time !== day && day === this.day;
    const heads = isInside ? this.inside : this.days;
    const list = isInside
      ? ((time - day) * this.bucketsPerDay) | 0
      : (day << 4) + (time === day ? words[(slot << 3) + KIND] & 7 : WAITING);
    const previous = heads[list] === slot ? 0 : words[(slot << 3) + PREVIOUS];
    if (previous === 0) heads[list] = next;
    else words[(previous << 3) + NEXT] = next;
    if (next !== 0) words[(next << 3) + PREVIOUS] = previous;
    else if (!isInside) heads[list + TAIL] = previous;
    if (isInside) this.insideCount--;
    this.pending--;
  }

  private freshSlot(): number {
    if (this.used + 1 === this.capacity) this.grow();
    return ++this.used;
  }

  private grow(): void {
    if (this.capacity === SLOTS) {
      throw new RangeError(`more than ${SLOTS - 1} events pending at once; does something schedule without end?`);
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
