/** Contracts of section 10 of the design: what runs a replication, and where finished ones are kept. */
import type { Inputs } from '../model/inputs.js';
import type { Outcome } from '../model/outcome.js';

/** What decides the bytes of one record. Arm names, counts and block sizes stand outside it. */
export interface RecordKey {
  /** digest of the compiled engine, model and experiment */
  readonly code: string;
  readonly inputsHash: string;
  readonly seed: string;
  readonly replication: number;
}

export interface RecordStore {
  has(key: RecordKey): Promise<boolean>;
  /** First write wins; the same bytes again are a no-op; other bytes are an error. Atomic. */
  put(key: RecordKey, outcome: Outcome): Promise<void>;
  get(key: RecordKey): Promise<Outcome>;
}

export interface Work {
  readonly key: RecordKey;
  readonly inputs: Inputs;
}

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export interface Executor {
  /** Runs what the store does not hold yet; every finished record goes to the store at once. */
  run(
    todo: readonly Work[],
    effects: {
      readonly store: RecordStore;
      readonly signal: AbortSignal;
      readonly onProgress: (progress: Progress) => void;
    },
  ): Promise<void>;
}
