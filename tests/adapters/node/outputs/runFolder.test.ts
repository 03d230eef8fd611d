import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import { beforeAll, describe, expect, it } from 'vitest';
import { OutputError } from '../../../../src/adapters/node/outputs/outputError.js';
import { RunFolder } from '../../../../src/adapters/node/outputs/runFolder.js';
import { runLogOf } from '../../../../src/adapters/node/outputs/runLog.js';
import { STANDING_TEXT } from '../../../../src/adapters/node/outputs/standingText.js';
import { summaryCsv } from '../../../../src/adapters/node/outputs/summaryCsv.js';
import type { ComparisonParts } from '../../../../src/experiment/compare/comparisonParts.js';
import { runSpecOf } from '../../../../src/experiment/compare/runSpec.js';
import { plainNumber } from '../../../../src/experiment/format/plainNumber.js';
import { runComparison } from '../../../../src/experiment/runComparison.js';
import { COLUMN_COUNT } from '../../../../src/model/observation/columns.js';
import { fakeEffects } from '../../../experiment/compare/fakeEffects.js';
import { fakePlan } from '../../../experiment/compare/fakePlan.js';
import { fakeOf } from '../../../experiment/compare/fakeSimulate.mjs';
import { temporaryFolder } from '../temporaryFolder.js';

const plan = fakePlan({ measures: ['staff_in_post_fte', 'releases', 'po_leaving_rate'] });
const effects = fakeEffects();
const spec = runSpecOf(plan, effects);
let result: ComparisonParts;
beforeAll(async () => {
  result = await runComparison(plan, effects);
});

async function written(): Promise<{ root: string; read: (name: string) => Promise<Buffer> }> {
  const root = await temporaryFolder();
  const run = await RunFolder.open(root, 'trial');
  await run.announce(spec);
  await run.settle(spec);
  await run.writeReplications(spec, effects.store);
  await run.writeSummary(result);
  return { root, read: (name) => readFile(path.join(root, 'trial', name)) };
}

/** Reads RFC 4180 the long way round, so that quoting is tested against the standard and not against itself. */
function rowsOf(csv: string): Record<string, string>[] {
  const fields = /("(?:[^"]|"")*"|[^,\r]*)(,|\r\n)/gy;
  const rows: string[][] = [[]];
  for (const [, field, end] of csv.matchAll(fields)) {
    rows[rows.length - 1].push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === '\r\n') rows.push([]);
  }
  const [header, ...body] = rows.slice(0, -1);
  return body.map((row) => Object.fromEntries(header.map((name, index) => [name, row[index]])));
}

describe('RunFolder', () => {
  it('leaves whole files, no temporary ones, and nothing beside its own folder', async () => {
    const { root } = await written();
    expect(await readdir(root)).toEqual(['trial']);
    expect((await readdir(path.join(root, 'trial'))).sort()).toEqual([
      'replications.parquet',
      'spec.json',
      'summary.csv',
    ]);
  });

  it('gives the same bytes for the same spec', async () => {
    const [first, second] = [await written(), await written()];
    for (const name of ['spec.json', 'replications.parquet', 'summary.csv']) {
      expect((await first.read(name)).equals(await second.read(name))).toBe(true);
    }
  });

  it('states in spec.json what decides the bytes, the decision of the author with its hash', async () => {
    const read = JSON.parse((await (await written()).read('spec.json')).toString());
    expect([read.seed, read.replications, read.codeDigest, read.runId]).toEqual(['fixed', 30, 'code', result.runId]);
    expect(read.decidesBy.hash).toMatch(/^[0-9a-f]{64}$/);
    expect(Object.keys(read.inputs).sort()).toEqual(
      read.arms.map((arm: { inputsHash: string }) => arm.inputsHash).sort(),
    );
  });

  it('keeps the results of an earlier run until those of the next are there, and never mixes the two', async () => {
    const { root, read } = await written();
    const run = await RunFolder.open(root, 'trial');
    const next = runSpecOf(fakePlan({ measures: ['releases'], seed: 'other' }), effects);
    const mine = path.join(root, 'trial', 'my-notes.txt');
    await writeFile(mine, 'mine');
    const before = await read('summary.csv');
    await run.announce(next);
    expect(JSON.parse((await read('spec.json')).toString()).runId).toBe(spec.runId);
    expect((await read('summary.csv')).equals(before)).toBe(true);
    await run.settle(next);
    expect(JSON.parse((await read('spec.json')).toString()).runId).toBe(next.runId);
    expect((await readdir(path.join(root, 'trial'))).sort()).toEqual(['my-notes.txt', 'spec.json']);
  });

  it('leaves the results of the same run where they are', async () => {
    const { root } = await written();
    const run = await RunFolder.open(root, 'trial');
    const before = await readdir(path.join(root, 'trial'));
    await run.announce(spec);
    await run.settle(spec);
    expect(await readdir(path.join(root, 'trial'))).toEqual(before);
  });

  it('says who, when, where and how long in log.json', async () => {
    const root = await temporaryFolder();
    const startedAt = new Date('2026-11-22T10:00:00Z');
    const endedAt = new Date('2026-11-22T10:01:30Z');
    const facts = { version: '0.1.0', command: ['run', 'baseline'], startedAt, endedAt, workers: 2, blockSize: 1 };
    await (await RunFolder.open(root, 'trial')).writeLog(runLogOf(spec, facts));
    const read = JSON.parse(await readFile(path.join(root, 'trial', 'log.json'), 'utf8'));
    expect([read.runId, read.seconds, read.startedAt]).toEqual([spec.runId, 90, '2026-11-22T10:00:00.000Z']);
  });

  it.each(['', '..', '../x', 'a/b', '/etc', '.hidden', 'a\\b', 'a\0b', 'x'.repeat(201)])(
    'refuses %j as the name of a run',
    async (name) => {
      const root = await temporaryFolder();
      await expect(RunFolder.open(root, name)).rejects.toThrow(OutputError);
      expect(await readdir(root)).toEqual([]);
    },
  );

  it('refuses to write beside its own folder', async () => {
    const run = await RunFolder.open(await temporaryFolder(), 'trial');
    await expect(run.writeText('../x.svg', '')).rejects.toThrow(RangeError);
  });

  it('says so when a file stands where the folder should be, and leaves it alone', async () => {
    const root = await temporaryFolder();
    await writeFile(path.join(root, 'trial'), 'mine');
    await expect(RunFolder.open(root, 'trial')).rejects.toThrow(
      /trial\n {2}a file stands where a folder is needed\n {2}Move/,
    );
    await expect(RunFolder.open(path.join(root, 'trial'), 'below')).rejects.toThrow(OutputError);
    expect(await readFile(path.join(root, 'trial'), 'utf8')).toBe('mine');
  });

  it.runIf(existsSync('/proc/self'))('ends with what to do where the system makes no folder, as root too', async () => {
    await expect(RunFolder.open('/proc/nothing/below', 'trial')).rejects.toThrow('Name another folder with --out');
  });

  it('says so when a folder stands where a file should be, and leaves no part of it', async () => {
    const root = await temporaryFolder();
    const run = await RunFolder.open(root, 'trial');
    await mkdir(path.join(root, 'trial', 'summary.csv', 'x'), { recursive: true });
    await expect(run.writeSummary(result)).rejects.toThrow(OutputError);
    expect(await readdir(path.join(root, 'trial'))).toEqual(['summary.csv']);
  });
});

describe('replications.parquet', () => {
  const table = async () => {
    const bytes = await (await written()).read('replications.parquet');
    return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer;
  };

  it('holds one row an arm, replication, area and month, in that order, as simulated', async () => {
    const rows = await parquetReadObjects({ file: await table() });
    expect(rows).toHaveLength(2 * 30 * 2 * 4);
    const row = rows[(30 + 7) * 8 + 4 + 2]; // arm 1, replication 7, area 1, month 2
    const { values } = fakeOf(COLUMN_COUNT)(plan.arms[1].inputs, 'fixed', 7);
    expect(row).toMatchObject({ arm: 'more', replication: 7, area: 'wales', illustrative: true, month: '2025-08-31' });
    expect(row.staff_in_post_fte).toBe(values[(4 + 2) * COLUMN_COUNT]);
  });

  it('holds null for no figure: a leaving rate before any time has passed', async () => {
    const rows = await parquetReadObjects({ file: await table() });
    expect([rows[0].month, rows[0].po_leaving_rate]).toEqual(['2025-06-30', null]);
    expect(rows[1].po_leaving_rate).toBeGreaterThan(0);
  });

  it('carries the standing text', async () => {
    const notes = parquetMetadata(await table()).key_value_metadata;
    expect(notes).toContainEqual({ key: 'notes', value: STANDING_TEXT });
  });
});

describe('summary.csv', () => {
  const rows = async () => rowsOf((await (await written()).read('summary.csv')).toString());

  it('begins with what it may be used for', async () => {
    const [note] = await rows();
    expect([note.kind, note.notes.startsWith(STANDING_TEXT)]).toEqual(['note', true]);
  });

  it('holds months of the whole area, then period and differences of every area', async () => {
    const kinds = (await rows()).map((row) => row.kind);
    const count = (kind: string) => kinds.filter((found) => found === kind).length;
    expect([count('note'), count('month'), count('period'), count('difference')]).toEqual([
      1,
      3 * 2 * 4,
      3 * 2 * 2,
      3 * 2,
    ]);
  });

  it('prints each figure with its interval, and marks assumed regional shares', async () => {
    const found = (await rows()).filter((row) => row.kind === 'difference' && row.measure === 'staff_in_post_fte');
    const expected = result.differences.filter((difference) => difference.measure === 'staff_in_post_fte');
    expect(found.map((row) => row.mean)).toEqual(expected.map(({ estimate }) => plainNumber(estimate.mean)));
    expect(found.map((row) => Number(row.mean_low_95))).toEqual(
      expected.map(({ estimate }) => Number(plainNumber(estimate.meanLow ?? Number.NaN))),
    );
    expect(found.map((row) => [row.area, row.illustrative])).toEqual([
      ['All simulated regions', ''],
      ['Wales', 'illustrative'],
    ]);
    expect(found[0].compared_with).toBe('baseline');
  });

  it('prints a single region once, not as the whole and as its part', async () => {
    const areas = [{ ...result.areas[1], id: 'all' }, result.areas[1]];
    const found = rowsOf(summaryCsv({ ...result, areas })).filter((row) => row.kind === 'difference');
    expect(found.map(({ area, measure }) => [area, measure])).toEqual(
      plan.measures.map((measure) => ['Wales', measure]),
    );
  });

  it('leaves no figure empty', async () => {
    const start = (await rows()).find((row) => row.measure === 'po_leaving_rate' && row.date === '2025-06-30')!;
    expect([start.mean, start.q10]).toEqual(['', '']);
  });
});
