/**
 * The real model from scenario to charts, two regions and one year: threads, blocks, time zone, locale, kill -9 and
 * resume, and the way to 30 replications decide no byte of any output but log.json and report.html.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Stage } from './stage.js';

const SCRIPT = resolve('tests/adapters/cli/realTrial.mjs');
const RUN = 'one-year-kept+one-year@north-east+wales';
const MAY_DIFFER = new Set(['log.json', 'report.html']);
const stage = new Stage();
afterAll(() => stage.strike());

interface Way {
  readonly workers: number;
  readonly block: number;
  readonly replications?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

function start(out: string, { workers, block, replications = 30, environment = {} }: Way): ChildProcess {
  const words = [out, workers, block, replications, './one-year-kept.yaml'].map(String);
  const env = { ...process.env, ...environment };
  return spawn(process.execPath, [SCRIPT, ...words], { cwd: stage.folder, env, stdio: ['ignore', 'pipe', 'inherit'] });
}

async function run(out: string, way: Way): Promise<Map<string, string>> {
  const child = start(stage.path(out), way);
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  return bytesIn(stage.path(join(out, (way.replications ?? 30) < 30 ? `${RUN}-draft` : RUN)));
}

function bytesIn(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name)).sort();
  const kept = paths.filter((path) => !MAY_DIFFER.has(path.slice(folder.length + 1)));
  return new Map(kept.map((path) => [path.slice(folder.length + 1), readFileSync(path).toString('base64')]));
}

let expected: Map<string, string>;
beforeAll(async () => {
  writeFileSync(
    stage.path('one-year.yaml'),
    'name: one-year\ntitle: One year\nquestion: What happens in a year?\nstarts_from: baseline\nperiod: { until: 2026-07-01 }\n',
  );
  writeFileSync(
    stage.path('one-year-kept.yaml'),
    [
      'name: one-year-kept\ntitle: Officers stay\nquestion: What if fewer left?\nstarts_from: one-year',
      'levers: { leaving_rate: { from: 2025-10-01, multiply_by: 0.5 } }\ncompare_with: one-year\n',
    ].join('\n'),
  );
  expected = await run('first', { workers: 1, block: 1, environment: { TZ: 'UTC', LC_ALL: 'C' } });
});

it('covers every output', () => {
  const names = [...expected.keys()];
  for (const name of ['spec.json', 'summary.csv', 'replications.parquet', 'result.json']) expect(names).toContain(name);
  expect(names.filter((name) => name.startsWith('charts/')).length).toBeGreaterThan(20);
});

it.each<Way>([
  { workers: 2, block: 5, environment: { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' } },
  { workers: 3, block: 1, environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C' } },
  { workers: 7, block: 5, environment: { TZ: 'UTC', LC_ALL: 'de_DE.UTF-8' } },
])('is the same with %o', async (way) => {
  expect(await run(`workers-${way.workers}`, way)).toEqual(expected);
});

it('is the same after kill -9 and resume, with what was finished kept', async () => {
  const child = start(stage.path('killed'), { workers: 2, block: 1 });
  for await (const text of child.stdout!) if (String(text).includes('done 9')) break;
  child.kill('SIGKILL');
  if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  const records = readdirSync(stage.path('killed'), { recursive: true, encoding: 'utf8' });
  const kept = records.filter((name) => name.endsWith('.record')).length;
  expect(kept).toBeGreaterThanOrEqual(9);
  expect(kept).toBeLessThan(60);
  expect(await run('killed', { workers: 2, block: 1 })).toEqual(expected);
});

it('is the same for 10 replications extended to 30', async () => {
  await run('extended', { workers: 2, block: 1, replications: 10 });
  expect(await run('extended', { workers: 2, block: 1 })).toEqual(expected);
});
