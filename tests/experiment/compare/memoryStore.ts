import type { RecordKey, RecordStore } from '../../../src/experiment/execution.js';
import type { Outcome } from '../../../src/model/outcome.js';

/** Records in memory, with a count of what was written. */
export class MemoryStore implements RecordStore {
  writes = 0;
  private readonly records = new Map<string, Outcome>();

  async has(key: RecordKey): Promise<boolean> {
    return this.records.has(JSON.stringify(key));
  }

  async put(key: RecordKey, outcome: Outcome): Promise<void> {
    this.writes++;
    this.records.set(JSON.stringify(key), outcome);
  }

  async get(key: RecordKey): Promise<Outcome> {
    const found = this.records.get(JSON.stringify(key));
    if (!found) throw new Error(`no record ${JSON.stringify(key)}`);
    return found;
  }
}
