/** The compiled code in processes of its own: threads, blocks, time zone, locale, kill and resume decide no byte. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import type { ComparisonPlan } from '../../../../src/experiment/compare/comparisonPlan.js';
import { fakePlan } from '../../../experiment/compare/fakePlan.js';
import { temporaryFolder } from '../temporaryFolder.js';

const SCRIPT = fileURLToPath(new URL('./runTrial.mjs', import.meta.url));
const FILES = ['spec.json', 'replications.parquet', 'summary.csv', 'result.json'];

interface Way {
  readonly workers?: number;
  readonly blockSize?: number;
  readonly environment?: Readonly<Record<string, string>>;
}

async function start(out: string, plan: ComparisonPlan, way: Way): Promise<ChildProcess> {
  const planFile = path.join(out, 'plan.json');
  await writeFile(planFile, JSON.stringify(plan));
  return spawn(process.execPath, [SCRIPT, planFile, out, String(way.workers ?? 2), String(way.blockSize ?? 1)], {
    env: { ...process.env, ...way.environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
}

async function run(out: string, plan: ComparisonPlan, way: Way = {}): Promise<string[]> {
  const child = await start(out, plan, way);
  child.stdout?.resume();
  const [code] = await once(child, 'exit');
  expect(code).toBe(0);
  return bytesIn(out);
}

async function bytesIn(out: string): Promise<string[]> {
  return Promise.all(FILES.map(async (file) => (await readFile(path.join(out, 'trial', file))).toString('base64')));
}

describe('the same bytes of every output', () => {
  let expected: string[];
  beforeAll(async () => {
    expected = await run(await temporaryFolder(), fakePlan(), { workers: 1 });
  });

  it.each<Way>([
    { workers: 2, blockSize: 5, environment: { TZ: 'Pacific/Auckland', LC_ALL: 'de_DE.UTF-8' } },
    { workers: 3, blockSize: 1, environment: { TZ: 'UTC', LC_ALL: 'C' } },
    { workers: 7, blockSize: 5, environment: { TZ: 'UTC', LC_ALL: 'de_DE.UTF-8' } },
    { workers: 7, blockSize: 1, environment: { TZ: 'Pacific/Auckland', LC_ALL: 'C' } },
  ])('with %o', async (way) => {
    expect(await run(await temporaryFolder(), fakePlan(), way)).toEqual(expected);
  });

  it('after kill -9 and resume, with what was finished kept', async () => {
    const out = await temporaryFolder();
    const child = await start(out, fakePlan(), { environment: { FAKE_MILLISECONDS: '30' } });
    let printed = '';
    for await (const text of child.stdout!) {
      printed += text;
      if (printed.includes('done 11')) break;
    }
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    const records = await readdir(path.join(out, 'records'), { recursive: true });
    const kept = records.filter((name) => name.endsWith('.record')).length;
    expect(kept).toBeGreaterThanOrEqual(11);
    expect(kept).toBeLessThan(60);
    expect(await run(out, fakePlan())).toEqual(expected);
  });

  it('for 10 replications extended to 30', async () => {
    const out = await temporaryFolder();
    await run(out, fakePlan({ replications: 10 }));
    expect(await run(out, fakePlan())).toEqual(expected);
  });
});
