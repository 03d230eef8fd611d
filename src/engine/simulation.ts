import { FutureEventList } from './futureEventList.js';

/** What comes first among events at the same time; lower is earlier. Equal priorities run in order of scheduling. */
export const PRIORITY = { observe: 0, datedChange: 1, ends: 2, starts: 3, reviews: 4, allocation: 5 } as const;

/**
 * What an event of one kind does to one entity. The time is the simulation's `now`. Handlers that find their state in
 * `owner` can be made once for all simulations, and are then compiled once.
 */
export type EventHandler<Owner = undefined> = (entity: number, owner: Owner) => void;

export interface SimulationOptions {
  /** end of the run in days from the start, not included */
  untilDays: number;
  /** sorted lists inside a day; best near the number of events inside a day. 64 if absent */
  bucketsPerDay?: number;
  /** pending events to make room for at the start. 1,024 if absent */
  capacity?: number;
}

/**
 * The clock and the future event list.
 *
 * An event is four numbers: time in days, priority, kind (an index into `handlers`) and entity (a 32-bit integer).
 *
 * @example
 * const simulation = new Simulation([(officer) => leave(officer)], { untilDays: 365 });
 * simulation.schedule(30, PRIORITY.ends, 0, officer);
 * simulation.runUntil(365);
 */
export class Simulation<Owner = undefined> {
  /** events run so far */
  eventsRun = 0;
  /** one float: a plain field that begins at 0 is compiled as a whole number, and anew at the first fraction */
  private readonly clock = new Float64Array(1);
  private readonly events: FutureEventList;
  private readonly handlers: readonly EventHandler<Owner>[];
  private readonly owner: Owner;
  private readonly untilDays: number;

  /**
   * @param owner handed to every handler; may be left out where the handlers need none
   * @throws RangeError for options outside their ranges
   */
  constructor(
    handlers: readonly EventHandler<Owner>[],
    options: SimulationOptions,
    ...[owner]: Owner extends undefined ? [] : [Owner]
  ) {
    this.handlers = handlers;
    this.owner = owner as Owner;
    this.untilDays = options.untilDays;
    this.events = new FutureEventList(
      handlers.length,
      options.untilDays,
      options.bucketsPerDay ?? 64,
      options.capacity ?? 1024,
    );
  }

  /** the clock, days from the start */
  get now(): number {
    return this.clock[0];
  }

  /** the day that the clock is in: a whole number, which as an argument needs no box where the time would */
  get day(): number {
    return this.clock[0] | 0;
  }

  /** Entity of the event after the next one, if both are on this day at this priority, else -1: what a model may fetch. */
  get entityAhead(): number {
    return this.events.entityAhead();
  }

  /**
   * Puts an event on the list. One at or after `untilDays` is accepted and never runs.
   *
   * @throws RangeError for a time before `now` or NaN, an unknown kind or priority, an entity beyond 32 bits
   */
  schedule(time: number, priority: number, kind: number, entity: number): void {
    this.handOver(time);
    this.events.insert(priority, kind, entity);
  }

  /**
   * As `schedule`, for an event that may be called off. A handle is a number beyond 32 bits, an allocation for each
   * event, so only those who ask for one pay for it.
   *
   * @returns a handle for `cancel`, never 0
   */
  scheduleWithHandle(time: number, priority: number, kind: number, entity: number): number {
    this.handOver(time);
    return this.events.insertWithHandle(priority, kind, entity);
  }

  /** Takes the event of a handle off the list. True if it was still pending; a stale handle does nothing and gives false. */
  cancel(handle: number): boolean {
    return this.events.cancel(handle);
  }

  /** Runs the earliest event. False when none is left before `untilDays`; the clock then stays. */
  step(): boolean {
    if (!this.events.takeBefore(this.untilDays)) return false;
    this.run();
    return true;
  }

  /**
   * Runs every event before `time`, then sets the clock to `time`. Events at `time` itself stay pending.
   *
   * @throws RangeError for a time before `now` or NaN
   */
  runUntil(time: number): void {
    if (!(time >= this.now)) throw this.tooEarly('run until', time);
    this.runAllBefore(Math.min(time, this.untilDays));
    this.clock[0] = time;
  }

  /** The loop alone: what follows one that is compiled while it runs is compiled blind, and the code thrown away there. */
  private runAllBefore(limit: number): void {
    while (this.events.takeBefore(limit)) this.run();
  }

  /**
   * Checks the time of a new event and leaves it where `insert` finds it. Small, so that the compiler merges it and
   * `schedule` with their caller, and the time is nowhere an argument: `insert` is too large to be merged.
   */
  private handOver(time: number): void {
    if (!(time >= this.now)) throw this.tooEarly('schedule an event at', time);
    this.events.timeHandedOver[0] = time;
  }

  /** The clock first, so that `now` is right inside the handler. */
  private run(): void {
    const { events } = this;
    this.clock[0] = events.timeTaken[0];
    this.eventsRun++;
    this.handlers[events.kindTaken](events.entityTaken, this.owner);
  }

  private tooEarly(doing: string, time: number): RangeError {
    return new RangeError(`cannot ${doing} ${time}: the clock stands at ${this.now} days`);
  }
}
