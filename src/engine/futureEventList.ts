import { EventSlots, MOST_EVENTS, NEXT, PREVIOUS } from './eventSlots.js';
import { requireWhole } from './requireWhole.js';
import { LINK, REFERENCE, WholeDaySlots } from './wholeDaySlots.js';

/**
 * The future event list: what will happen, in order of time, then priority (low first), then order of scheduling.
 *
 * Every day has one first-in-first-out list for each priority, for events on the whole day, and one waiting list for
 * events inside the day. Sixteen days ahead of the clock the latter is dealt out to `bucketsPerDay` short sorted lists,
 * and events inside those days go there at once. So scheduling on a whole day and taking from it cost the same however
 * many events are pending, and events of the far future are never sorted.
 *
 * A whole-day list fills blocks of short slots in order, so that both its ends stay in the processor's cache. All other
 * events are long slots on linked lists. An event on a whole day that may be called off has both: the short slot refers
 * to the long one, which stays, dead if it was cancelled, until its day.
 */

/** Days beyond this (2,738 years) are a slip of units, not a horizon. */
const MOST_DAYS = 1_000_000;
const MOST_BUCKETS = 65_536;

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
  /** the event last taken: its time, kind and entity */
  readonly timeTaken = new Float64Array(1);
  kindTaken = 0;
  entityTaken = 0;
  private readonly slots: EventSlots;
  private readonly wholeDays: WholeDaySlots;
  private readonly days: Int32Array;
  /** the first slot of each bucket, by day modulo DAYS_AHEAD and part of the day */
  private readonly buckets: Int32Array;
  /** events in the buckets of each day, by day modulo DAYS_AHEAD */
  private readonly bucketed = new Int32Array(DAYS_AHEAD);
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
    private readonly bucketsPerDay: number,
    capacity: number,
  ) {
    if (!(untilDays > 0 && untilDays <= MOST_DAYS)) {
      throw new RangeError(`untilDays must be above 0 and at most ${MOST_DAYS}, got ${untilDays}`);
    }
    requireWhole('bucketsPerDay', bucketsPerDay, MOST_BUCKETS);
    requireWhole('capacity', capacity, MOST_EVENTS);
    this.slots = new EventSlots(capacity);
    this.wholeDays = new WholeDaySlots(capacity);
    this.days = new Int32Array((Math.ceil(untilDays) + 1) * 16);
    this.buckets = new Int32Array(bucketsPerDay * DAYS_AHEAD);
  }

  /**
   * Adds an event at `timeHandedOver[0]`. The caller has checked that this is not before the clock. An event at or after
   * `untilDays` never comes up.
   *
   * @throws RangeError for an unknown priority or kind, or an entity beyond 32 bits
   */
  insert(priority: number, kind: number, entity: number): void {
    this.check(priority, kind, entity);
    const time = this.timeHandedOver[0];
    if (time >= this.untilDays) return;
    const day = time | 0;
    this.pending++;
    if (time === day) this.append(day, priority, kind, entity);
    else this.place(this.fill(time, priority, kind, entity), day);
  }

  /** As `insert`. @returns the handle by which the event may be called off, also where it never comes up */
  insertWithHandle(priority: number, kind: number, entity: number): number {
    this.check(priority, kind, entity);
    const time = this.timeHandedOver[0];
    const day = time | 0;
    const slot = this.fill(time, priority, kind, entity);
    if (time < this.untilDays) {
      this.pending++;
      if (time === day) this.append(day, priority, REFERENCE, slot);
      else this.place(slot, day);
    }
    return this.slots.handleOf(slot);
  }

  /**
   * Takes the earliest event before `limit` (days, at most `untilDays`) off the list and leaves it in `timeTaken`,
   * `kindTaken` and `entityTaken`. False if there is none.
   */
  takeBefore(limit: number): boolean {
    if (this.pending === 0 || this.day >= limit) return false;
    for (;;) {
      if (this.priority < PRIORITIES && this.takeFromDay()) return true;
      if (this.bucketed[this.day & RING] > 0) return this.takeInside(limit);
      if (this.day + 1 >= limit) return false;
      this.enter(this.day + 1);
    }
  }

  /** Takes a pending event off the list. False, and nothing happens, if that event has run or was cancelled. */
  cancel(handle: number): boolean {
    const slots = this.slots;
    const slot = slots.slotOf(handle);
    if (slot === 0) return false;
    const time = slots.times[slot << 2];
    const day = time | 0;
    const isOrdered = time < this.untilDays;
    if (isOrdered) this.pending--;
    if (isOrdered && time === day) slots.kill(slot);
    else {
      if (isOrdered) this.unlink(slot, day);
      slots.retire(slot);
      slots.giveBack(slot);
    }
    return true;
  }

  /** Entity of the event after the next one of the current day and priority; -1 if there is none. It may be cancelled. */
  entityAhead(): number {
    if (this.priority === PRIORITIES) return -1;
    const list = (this.day << 4) + this.priority;
    const first = this.days[list];
    if (first === this.days[list + TAIL]) return -1;
    const { words } = this.wholeDays;
    const slot = (first & LINK) === LINK - 1 ? words[(first + 1) << 1] : first + 1;
    const entity = words[slot << 1];
    return words[(slot << 1) + 1] === REFERENCE ? this.slots.entityOf(entity) : entity;
  }

  private check(priority: number, kind: number, entity: number): void {
    if (priority >>> 0 !== priority || priority >= PRIORITIES || kind >>> 0 !== kind || kind >= this.kinds) {
      throw new RangeError(
        `priority must be 0 to ${PRIORITIES - 1} and kind 0 to ${this.kinds - 1}, got ${priority}, ${kind}`,
      );
    }
    if ((entity | 0) !== entity) throw new RangeError(`the entity must be a 32-bit integer, got ${entity}`);
  }

  /** A long slot with this event. */
  private fill(time: number, priority: number, kind: number, entity: number): number {
    const slot = this.slots.take();
    this.slots.fill(slot, time, (kind << 3) | priority, entity);
    return slot;
  }

  /** Puts an event, or the reference to one, at the end of a whole-day list. */
  private append(day: number, priority: number, kind: number, entity: number): void {
    const list = (day << 4) + priority;
    const last = this.days[list + TAIL];
    let slot = last + 1;
    if (last === 0 || (slot & LINK) === LINK) {
      const block = this.wholeDays.takeBlock();
      if (last === 0) this.days[list] = block;
      else this.wholeDays.words[slot << 1] = block;
      slot = block;
    }
    const { words } = this.wholeDays;
    words[slot << 1] = entity;
    words[(slot << 1) + 1] = kind;
    this.days[list + TAIL] = slot;
    if (day === this.day && priority < this.priority) this.priority = priority;
  }

  /** Puts a long slot where its time belongs: into a bucket of the days ahead or on a waiting list. */
  private place(slot: number, day: number): void {
    if (day - this.day >= DAYS_AHEAD) this.wait((day << 4) + WAITING, slot);
    else this.intoBucket(slot, day);
  }

  /** Puts a long slot at the end of a waiting list. */
  private wait(list: number, slot: number): void {
    const words = this.slots.words;
    const last = this.days[list + TAIL];
    if (last === 0) this.days[list] = slot;
    else words[(last << 3) + NEXT] = slot;
    words[(slot << 3) + NEXT] = 0;
    words[(slot << 3) + PREVIOUS] = last;
    this.days[list + TAIL] = slot;
  }

  /** Puts a long slot into its bucket. */
  private intoBucket(slot: number, day: number): void {
    const bucket = this.bucketOf(this.slots.times[slot << 2], day);
    this.bucketed[day & RING]++;
    if (day === this.day && bucket < this.bucket) this.bucket = bucket;
    const first = this.buckets[bucket];
    if (first !== 0) this.intoOccupied(slot, bucket, first);
    else {
      this.buckets[bucket] = slot;
      this.slots.words[(slot << 3) + NEXT] = 0;
    }
  }

  /** Puts a slot behind those of its bucket that are earlier, or equal in time and not later by priority. */
  private intoOccupied(slot: number, bucket: number, first: number): void {
    const words = this.slots.words;
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
    const time = this.slots.times[slot << 2];
    const otherTime = this.slots.times[other << 2];
    if (time !== otherTime) return time < otherTime;
    return (this.slots.kindAndPriorityOf(slot) & 7) < (this.slots.kindAndPriorityOf(other) & 7);
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
      const next = this.slots.words[(slot << 3) + NEXT];
      this.intoBucket(slot, dealt);
      slot = next;
    }
  }

  private takeFromDay(): boolean {
    const first = this.day << 4;
    for (;;) {
      let priority = this.priority;
      while (priority < PRIORITIES && this.days[first + priority] === 0) priority++;
      this.priority = priority;
      if (priority === PRIORITIES) return false;
      this.takeFirst(first + priority);
      if (this.kindTaken === REFERENCE && !this.follow(this.entityTaken)) continue;
      this.timeTaken[0] = this.day;
      this.pending--;
      return true;
    }
  }

  /** Takes the first event, or reference to one, off a whole-day list; frees its block if it was the last in use there. */
  private takeFirst(list: number): void {
    const { days, wholeDays } = this;
    const slot = days[list];
    const { words } = wholeDays;
    this.entityTaken = words[slot << 1];
    this.kindTaken = words[(slot << 1) + 1];
    const next = slot + 1;
    if (slot === days[list + TAIL]) {
      days[list] = 0;
      days[list + TAIL] = 0;
      wholeDays.giveBlockBack(slot);
    } else if ((next & LINK) === LINK) {
      days[list] = words[next << 1];
      wholeDays.giveBlockBack(slot);
    } else days[list] = next;
  }

  /** Takes the event to which a whole-day list referred. False if it was cancelled. */
  private follow(slot: number): boolean {
    const { slots } = this;
    const isDead = slots.isDead(slot);
    if (!isDead) this.take(slot);
    else slots.giveBack(slot);
    return !isDead;
  }

  /** Leaves the event of a long slot where the caller reads it, and frees the slot. */
  private take(slot: number): void {
    const { slots } = this;
    this.kindTaken = slots.kindAndPriorityOf(slot) >>> 3;
    this.entityTaken = slots.entityOf(slot);
    slots.retire(slot);
    slots.giveBack(slot);
  }

  private takeInside(limit: number): boolean {
    const buckets = this.buckets;
    let bucket = this.bucket;
    while (buckets[bucket] === 0) bucket++;
    this.bucket = bucket;
    const slot = buckets[bucket];
    const time = this.slots.times[slot << 2];
    if (time >= limit) return false;
    buckets[bucket] = this.slots.words[(slot << 3) + NEXT];
    this.bucketed[this.day & RING]--;
    this.pending--;
    this.timeTaken[0] = time;
    this.take(slot);
    return true;
  }

  /** Takes a long slot out of the middle of its list. The first of a list may have a stale PREVIOUS. */
  private unlink(slot: number, day: number): void {
    const words = this.slots.words;
    const isInside = day - this.day < DAYS_AHEAD;
    const heads = isInside ? this.buckets : this.days;
    const list = isInside ? this.bucketOf(this.slots.times[slot << 2], day) : (day << 4) + WAITING;
    const next = words[(slot << 3) + NEXT];
    const previous = heads[list] === slot ? 0 : words[(slot << 3) + PREVIOUS];
    if (previous === 0) heads[list] = next;
    else words[(previous << 3) + NEXT] = next;
    if (next !== 0) words[(next << 3) + PREVIOUS] = previous;
    else if (!isInside) heads[list + TAIL] = previous;
    if (isInside) this.bucketed[day & RING]--;
  }
}
