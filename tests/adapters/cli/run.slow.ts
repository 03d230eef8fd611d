import { spawn, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Stage } from './stage.js';

/** The compiled command; `npm run test:slow` builds it first. */
const MAIN = resolve('dist/adapters/cli/main.js');
const WALES = ['--regions', 'wales', '--workers', '1'];

const stage = new Stage();
afterAll(() => stage.strike());

function command(...words: string[]) {
  return spawnSync(process.execPath, [MAIN, ...words], { cwd: stage.folder, encoding: 'utf8' });
}

test('run writes results and a report; the same command again plays nothing and gives the same bytes', () => {
  const words = ['run', 'release-stays-at-40', '--replications', '2', ...WALES];
  const first = command(...words);
  expect(first.stderr).toContain('2 of 4 replications');
  expect(first.status).toBe(0);
  const folder = stage.path('outputs/release-stays-at-40+baseline@wales-draft');
  expect(first.stdout).toContain(`Report:  ${folder}/report.html`);
  const before = readFileSync(`${folder}/result.json`, 'utf8');
  const second = command(...words);
  expect(second.stderr).toContain('4 of 4 replications, no time left');
  expect(second.stderr).not.toContain('2 of 4');
  expect(readFileSync(`${folder}/result.json`, 'utf8')).toBe(before);
});

test('report writes the report of a finished run again, by name or by folder', () => {
  const report = readFileSync(stage.path('outputs/release-stays-at-40+baseline@wales-draft/report.html'), 'utf8');
  for (const run of ['release-stays-at-40+baseline@wales-draft', 'outputs/release-stays-at-40+baseline@wales-draft']) {
    expect(command('report', run).status).toBe(0);
    expect(readFileSync(stage.path('outputs/release-stays-at-40+baseline@wales-draft/report.html'), 'utf8')).toBe(
      report,
    );
  }
});

test('Ctrl-C stops with 130, says how to go on, and writes no result', async () => {
  const child = spawn(process.execPath, [MAIN, 'run', 'pss-kept', '--replications', '200', ...WALES], {
    cwd: stage.folder,
  });
  let complained = '';
  child.stderr.on('data', (text) => {
    complained += String(text);
    if (complained.includes('0 of 400') && !child.killed) child.kill('SIGINT');
  });
  const code = await new Promise((ended) => child.on('exit', ended));
  expect(code).toBe(130);
  expect(complained).toContain('the same command goes on from there');
  expect(existsSync(stage.path('outputs/pss-kept+baseline@wales/result.json'))).toBe(false);
});
