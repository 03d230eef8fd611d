import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { RecordKey, RecordStore } from '../../../experiment/execution.js';
import type { Outcome } from '../../../model/outcome.js';
import { asOutputError } from '../outputs/outputError.js';
import { writeAtomically } from '../outputs/writeAtomically.js';
import { decodeRecord, encodeRecord } from './recordBytes.js';
import { sha256 } from './sha256.js';

/** Enough of a hash for a folder's name; the whole key stands in the record and is compared. */
const NAME_LENGTH = 16;

/**
 * Records as files under one folder, `code/inputs/seed/replication.record`.
 *
 * First write wins; the same bytes again are a no-op; other bytes are an error. A record that is cut short or damaged
 * counts as absent, and is written again.
 */
export class FolderStore implements RecordStore {
  constructor(private readonly root: string) {}

  async has(key: RecordKey): Promise<boolean> {
    return (await this.find(key)) !== null;
  }

  /** @throws Error if no sound record stands under the key */
  async get(key: RecordKey): Promise<Outcome> {
    const bytes = await this.read(key);
    const outcome = bytes && decodeRecord(key, bytes);
    if (!outcome) throw new Error(`No sound record in ${this.fileOf(key)}`);
    return outcome;
  }

  /** @throws Error if other bytes stand under the key; OutputError if the folder cannot be written */
  async put(key: RecordKey, outcome: Outcome): Promise<void> {
    const bytes = encodeRecord(key, outcome);
    const before = await this.find(key);
    if (before === null) {
      await writeAtomically(this.fileOf(key), async (handle) => {
        await handle.writeFile(bytes);
      });
    } else if (!before.equals(bytes)) {
      throw new Error(`The same replication gave other results than the record in ${this.fileOf(key)}`);
    }
  }

  /** Bytes of a sound record, or null. */
  private async find(key: RecordKey): Promise<Buffer | null> {
    const bytes = await this.read(key);
    return bytes && decodeRecord(key, bytes) ? bytes : null;
  }

  private async read(key: RecordKey): Promise<Buffer | null> {
    const file = this.fileOf(key);
    try {
      return await readFile(file);
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
      throw asOutputError(error, file);
    }
  }

  private fileOf(key: RecordKey): string {
    const folders = [key.code, key.inputsHash, sha256(key.seed)].map((name) => sha256(name).slice(0, NAME_LENGTH));
    return path.join(this.root, ...folders, `${String(key.replication).padStart(6, '0')}.record`);
  }
}
