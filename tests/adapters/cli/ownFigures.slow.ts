import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fillIn, MADE_UP, QUARTER, TRAINEES } from './ownFolder.js';
import { Stage } from './stage.js';

/** The compiled command; `npm run test:slow` builds it first. */
const MAIN = resolve('dist/adapters/cli/main.js');

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

test('a fresh folder, filled in with a made-up region, runs end to end', async () => {
  await stage.perform(['data', 'template', 'own']);
  fillIn(stage, 'own', MADE_UP);
  const head = 'title: T\nquestion: What if?\nstarts_from: baseline\nperiod: { until: 2025-10-01 }\n';
  writeFileSync(stage.path('short.yaml'), `name: short\n${head}`);
  const words = ['run', 'short.yaml', '--data', 'own', '--regions', 'wales', '--replications', '3'];
  const { status, stderr } = spawnSync(process.execPath, [MAIN, ...words], { cwd: stage.folder, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
  const folder = 'outputs/short@wales-own-figures-draft';
  const summary = readFileSync(stage.path(`${folder}/summary.csv`), 'utf8').split('\n');
  const atStart = (measure: string) =>
    summary.find((line) => line.startsWith(`month,${measure},`) && line.includes(',2025-06-30,'));
  expect(atStart('staff_in_post_fte')).toContain(',260,');
  expect(atStart('caseload')).toContain(',14501,');
  const report = readFileSync(stage.path(`${folder}/report.html`), 'utf8');
  expect(report).toContain('12 figures were supplied by the user');
  expect(report).toContain('Figures supplied by the user</h2>');
  expect(report).toContain('10-15: [c]');
  expect(report).not.toContain('(illustrative)');
});

test('check lists each figure replaced, and the national start still matches', async () => {
  await stage.perform(['data', 'template', 'own']);
  fillIn(stage, 'own', MADE_UP);
  const { printed, exitCode, complained } = await stage.perform(['check', 'baseline', '--data', 'own']);
  expect(complained).toBe('');
  expect(exitCode).toBe(0);
  expect(printed).toMatch(/Wales: Probation officers in post: 260 FTE \(staff\.csv; was \d+\)/);
  expect(printed).toContain('Wales: Suspended sentence orders: 2901 people (caseload.csv; was ');
  expect(printed).toContain('No longer illustrative: Wales');
  expect(printed).toMatch(/✓ +Probation officers in post, FTE +5,519 +5,519/);
  expect(printed).toMatch(/✓ +Caseload, people +244,209 +244,209/);
});

test('a quarter of the user becomes a start, matches what was supplied, and has anchors', async () => {
  await stage.perform(['data', 'template', 'own']);
  fillIn(stage, 'own', { 'quarter.csv': QUARTER, 'trainees.csv': TRAINEES });
  writeFileSync(
    stage.path('later.yaml'),
    'name: later\ntitle: T\nquestion: Q\nstarts_from: baseline\nstart: 2025-09-30\n',
  );
  const { printed, complained } = await stage.perform(['check', 'later.yaml', '--data', 'own']);
  expect(complained).toBe('');
  expect(printed).toMatch(/✓ +Probation officers in post, FTE +5,600 +5,600/);
  expect(printed).toMatch(/✓ +Caseload, people +245,000 +245,000 +exact/);
  expect(printed).toMatch(/✓ +Court orders, people +109,000 +109,000 +exact/);
});
