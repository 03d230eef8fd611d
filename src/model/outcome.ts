/** One play of the future, in arrays of fixed size, so that a record costs the same whatever happened in it. */
export interface Outcome {
  readonly replication: number;
  /** all simulated regions together, then each selected region */
  readonly areas: number;
  readonly months: number;
  /** row-major [area][month][column]; columns as in `observation/columns.ts`; month 0 is the state at the start (flows 0) */
  readonly values: Float64Array;
  /** first releases from a sentence on each day from the start, all simulated regions together */
  readonly dailyReleases: Float64Array;
  /** one hash a selected region over what happened to whom and when: sentences, employment and training; not who held a case */
  readonly eventDigests: readonly string[];
  /** hash of the initial state (who, where they stand; grade and hours), equal across the arms of a comparison */
  readonly initialStateDigest: string;
  readonly eventsRun: number;
}
