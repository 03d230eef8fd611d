/** What one timed run of a workload took. */
export interface Timing {
  readonly operations: number;
  readonly seconds: number;
  /** set by a workload that is its own yardstick: two workers against one */
  readonly ratio?: number;
}

/** One line of the bench. It runs in a process of its own, so that peak memory is its own. */
export interface Workload {
  readonly name: string;
  /** events that a model would count, operations of one part of the engine, or whole replications */
  readonly counts: 'events' | 'operations' | 'replications';
  /** arguments of the yardstick for the same work; null where it has none */
  readonly yardstick: readonly string[] | null;
  /** rounds of the bench; fewer where one takes seconds. 7 if absent */
  readonly rounds?: number;
  /** Warms up, then times itself. `seconds` reads a monotonic clock. */
  readonly run: (seconds: () => number) => Timing | Promise<Timing>;
}
