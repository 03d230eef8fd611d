import type { RecordKey } from '../execution.js';

/** A replication that broke: our bug, named by what repeats it. Keeps the cause and its stack. */
export class ReplicationFailure extends Error {
  override readonly name = 'ReplicationFailure';

  /** @param scenario name of the arm; where it is not known yet, the hash of its inputs */
  constructor(
    readonly key: RecordKey,
    scenario: string,
    cause: unknown,
  ) {
    super(`Scenario ${scenario}, seed ${key.seed}, replication ${key.replication}: ${textOf(cause)}`, { cause });
    if (cause instanceof Error && cause.stack !== undefined) this.stack = `${this.message}\n${cause.stack}`;
  }
}

function textOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}
