/** What one timed run of a workload took. */
export interface Timing {
  readonly operations: number;
  readonly seconds: number;
}

/** One line of the bench. It runs in a process of its own, so that peak memory is its own. */
export interface Workload {
  readonly name: string;
  /** events that a model would count, or operations of one part of the engine */
  readonly counts: 'events' | 'operations';
  /** arguments of the yardstick for the same work; null where it has none */
  readonly yardstick: readonly string[] | null;
  /** Warms up, then times itself. `seconds` reads a monotonic clock. */
  readonly run: (seconds: () => number) => Timing;
}
