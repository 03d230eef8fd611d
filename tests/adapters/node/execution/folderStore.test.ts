import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { FolderStore } from '../../../../src/adapters/node/execution/folderStore.js';
import { decodeRecord, encodeRecord } from '../../../../src/adapters/node/execution/recordBytes.js';
import { OutputError } from '../../../../src/adapters/node/outputs/outputError.js';
import type { RecordKey } from '../../../../src/experiment/execution.js';
import type { Outcome } from '../../../../src/model/outcome.js';
import { temporaryFolder } from '../temporaryFolder.js';

const KEY: RecordKey = { code: 'c0de', inputsHash: 'f00d', seed: 'König 1', replication: 12 };
const OUTCOME: Outcome = {
  replication: 12,
  areas: 2,
  months: 3,
  values: Float64Array.from([0.1 + 0.2, -0, Number.NaN, 1e-320, 5519, 6]),
  dailyReleases: Float64Array.from([1889, 1223]),
  eventDigests: ['abc', 'def'],
  initialStateDigest: '123',
  eventsRun: 4_000_000_000,
};

const recordFile = async (root: string) => {
  const files = await readdir(root, { recursive: true, withFileTypes: true });
  const found = files.filter((file) => file.isFile());
  expect(found).toHaveLength(1);
  return path.join(found[0].parentPath, found[0].name);
};

describe('a record as bytes', () => {
  it('reads back bit for bit', () => {
    const read = decodeRecord(KEY, encodeRecord(KEY, OUTCOME))!;
    expect(read).toEqual(OUTCOME);
    expect(Object.is(read.values[1], -0)).toBe(true);
  });

  it('is nothing when cut short anywhere, or with any byte changed', () => {
    const bytes = encodeRecord(KEY, OUTCOME);
    for (let length = 0; length < bytes.length; length++) {
      expect(decodeRecord(KEY, bytes.subarray(0, length))).toBeNull();
      const damaged = Buffer.from(bytes);
      damaged[length] ^= 1;
      expect(decodeRecord(KEY, damaged)).toBeNull();
    }
  });

  it('is nothing under another key', () => {
    const bytes = encodeRecord(KEY, OUTCOME);
    expect(decodeRecord({ ...KEY, seed: 'König 2' }, bytes)).toBeNull();
    expect(decodeRecord({ ...KEY, replication: 13 }, bytes)).toBeNull();
  });
});

describe('FolderStore', () => {
  it('keeps a record, and finds no other', async () => {
    const store = new FolderStore(await temporaryFolder());
    expect(await store.has(KEY)).toBe(false);
    await store.put(KEY, OUTCOME);
    expect(await store.has(KEY)).toBe(true);
    expect(await store.get(KEY)).toEqual(OUTCOME);
    for (const other of [{ seed: 'x' }, { code: 'x' }, { inputsHash: 'x' }, { replication: 1 }]) {
      expect(await store.has({ ...KEY, ...other })).toBe(false);
    }
  });

  it('takes the same bytes again without writing, and refuses others', async () => {
    const root = await temporaryFolder();
    const store = new FolderStore(root);
    await store.put(KEY, OUTCOME);
    await store.put(KEY, { ...OUTCOME, values: OUTCOME.values.slice() });
    const other = { ...OUTCOME, eventsRun: 1 };
    await expect(store.put(KEY, other)).rejects.toThrow('The same replication gave other results');
    expect(await store.get(KEY)).toEqual(OUTCOME);
    await recordFile(root);
  });

  it.each([
    ['cut short', (file: string) => truncate(file, 60)],
    ['empty', (file: string) => truncate(file, 0)],
    ['damaged', async (file: string) => writeFile(file, (await readFile(file)).fill(0, 100, 104))],
  ])('counts a record that is %s as absent, and writes it again', async (_what, harm) => {
    const root = await temporaryFolder();
    const store = new FolderStore(root);
    await store.put(KEY, OUTCOME);
    await harm(await recordFile(root));
    expect(await store.has(KEY)).toBe(false);
    await expect(store.get(KEY)).rejects.toThrow('No sound record');
    await store.put(KEY, OUTCOME);
    expect(await store.get(KEY)).toEqual(OUTCOME);
  });

  it('keeps a seed that looks like a path inside its folder', async () => {
    const root = await temporaryFolder();
    const inside = path.join(root, 'records');
    await new FolderStore(inside).put({ ...KEY, seed: '../../../etc', code: '..', inputsHash: '/x' }, OUTCOME);
    expect(await readdir(root)).toEqual(['records']);
    await recordFile(inside);
  });

  it('says what, where and how to mend when a file stands in the way', async () => {
    const root = await temporaryFolder();
    const file = path.join(root, 'records');
    await writeFile(file, 'mine');
    const store = new FolderStore(file);
    await expect(store.put(KEY, OUTCOME)).rejects.toThrow(OutputError);
    await expect(store.has(KEY)).rejects.toThrow('a file stands where a folder is needed');
    expect(await readFile(file, 'utf8')).toBe('mine');
  });
});
