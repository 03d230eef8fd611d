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

test('--check plays everything again, recounts, and finds the same bytes', () => {
  const checked = command('run', 'release-stays-at-40', '--replications', '2', '--check', ...WALES);
  expect(checked.status).toBe(0);
  expect(checked.stderr).toContain('2 of 4');
  expect(checked.stdout).toContain('Checked: every level recounted each month');
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

test('--equal-spend: two means come to the same money within 1 %, told in the report, the log and the spec', () => {
  const words = [
    'run',
    'retain-five-to-nine',
    'larger-cohorts',
    '--replications',
    '6',
    '--equal-spend',
    '1020000', // whole trainees of Wales come in steps of some 2 % of it: one of them stands there
    ...WALES,
  ];
  const { status, stdout, stderr } = command(...words);
  expect(stderr).toContain('Sizing larger-cohorts: at 1.000 times its size');
  expect(status).toBe(0);
  expect(stdout).toContain('Sized to equal money: £1,020,000');
  const folder = stage.path('outputs/retain-five-to-nine+larger-cohorts+baseline@wales-equal-spend-1020000-draft');
  const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
  const { differences, equalSpend } = JSON.parse(read('result.json'));
  const costs = differences.filter(
    ({ measure, area }: { measure: string; area: string }) => measure === 'cost' && area === 'all',
  );
  expect(costs.map(({ arm }: { arm: string }) => arm)).toEqual(['retain-five-to-nine', 'larger-cohorts']);
  for (const [index, { estimate }] of costs.entries()) {
    expect(Math.abs(estimate.mean / 1.02 - 1)).toBeLessThan(0.01);
    expect(estimate.mean).toBeCloseTo(equalSpend.arms[index].pounds / 1e6, 9);
  }
  for (const name of ['spec.json', 'log.json']) expect(JSON.parse(read(name)).equalSpend).toEqual(equalSpend);
  expect(read('report.html')).toContain('Sized to equal money: £1.02 million');
  const again = command(...words);
  expect(again.stderr).toContain('18 of 18 replications, no time left');
  expect(JSON.parse(read('result.json')).equalSpend).toEqual(equalSpend);
});
