import { readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { GLOSSARY } from '../../../src/adapters/cli/glossary.js';
import { scenarioNames } from '../../../src/adapters/node/scenarioFiles.js';
import { SUITES } from '../../../src/experiment/calc/index.js';
import { LEVERS } from '../../../src/experiment/levers/index.js';
import { MEASURES } from '../../../src/experiment/measures/index.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

const ANSWERS = [
  'Would a cap help?',
  'my-cap',
  '',
  'allocation_cap',
  '{ from: 2026-04-01, per_cent: 115 }',
  'unallocated',
];

test('list scenarios, levers, measures and suites name every one of them', async () => {
  const lists: [string, string[]][] = [
    ['scenarios', scenarioNames('scenarios')],
    ['levers', LEVERS.map(({ name }) => name)],
    ['measures', MEASURES.map(({ id }) => id)],
    ['suites', [...SUITES.map(({ name }) => name), 'wmt-reference-tables']],
  ];
  for (const [list, names] of lists) {
    const { printed, exitCode } = await stage.perform(['list', list]);
    expect(printed.split('\n').map((line) => line.split(' ')[0])).toEqual(names);
    expect(exitCode).toBe(0);
  }
});

test('list parameters --due tells what is past its review date on the day', async () => {
  const now = await stage.perform(['list', 'parameters', '--due']);
  expect(now.printed).toBe('No parameter is past its review date on 2026-04-01.');
  const later = await stage.perform(['list', 'parameters', '--due'], { today: () => '2099-01-01' });
  const all = await stage.perform(['list', 'parameters']);
  expect(later.printed).toBe(all.printed);
});

test.each([
  ['PQiP', 'Professional Qualification in Probation'],
  ['com', 'community offender manager'],
  ['prison offender manager', 'POM'],
  ['WMT', 'Points of cases held and of reports over points available'],
  ['SDS40', '10 September 2024'],
  ['Reset', 'contact stops'],
  ['leaving_rate', 'Acts on: leaving_rate, retention_payment.'],
  ['wmt_percent', 'Unit: % of points available'],
  ['trainee_completion', 'Quality: assumption'],
  ['c1', 'Strength: edge_c1_hazard_ratio, 1.44'],
  ['c3', 'Counter-claim:'],
  ['C7', 'range -3 to -0.3, drawn'],
  ['retain-five-to-nine', 'compared with baseline'],
])('explain %s', async (name, expected) => {
  const { printed, exitCode } = await stage.perform(['explain', ...name.split(' ')]);
  expect(printed.replaceAll(/\s+/g, ' ')).toContain(expected);
  expect(exitCode).toBe(0);
});

// everyday words, and a measure that whoever types them looks for
test.each([
  ['workload', 'wmt_percent'],
  ['vacancy', 'po_vacancy_rate'],
  ['vacancies', 'po_vacancy_rate'],
  ['caseload', 'licence_caseload'],
  ['leaving', 'po_leaving_rate'],
  ['leavers', 'po_leavers'],
  ['recall', 'recalls'],
  ['cost', 'cost_pay'],
  ['sickness', 'sickness_days_per_fte'],
  ['retention', 'retention_payment'],
])('explain %s leads to %s', async (word, expected) => {
  const { printed, exitCode } = await stage.perform(['explain', word]);
  expect(printed).toMatch(new RegExp(`^ {2}${expected} `, 'm'));
  expect(exitCode).toBe(0);
  expect(Math.max(...printed.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(110);
});

test('explain of the exact name of a lever tells that alone', async () => {
  expect((await stage.perform(['explain', 'allocation_cap'])).printed).not.toContain('See also');
});

test('no word of the glossary stands twice', () => {
  const terms = GLOSSARY.map(({ term }) => term.toLowerCase());
  expect(new Set(terms).size).toBe(terms.length);
});

test('new: six answers, a file that names the schema, and no second time', async () => {
  const first = await stage.perform(['new'], { typed: ANSWERS });
  expect(first).toMatchObject({ exitCode: 0, complained: '' });
  expect(first.printed).toContain('6 of 6.');
  const text = readFileSync(stage.path('my-cap.yaml'), 'utf8');
  expect(text).toMatch(/^# yaml-language-server: \$schema=.*scenario\.schema\.json\n/);
  expect(text).toContain('allocation_cap: { from: 2026-04-01, per_cent: 115 }');
  const second = await stage.perform(['new'], { typed: ANSWERS });
  expect(second.exitCode).toBe(2);
  expect(second.complained).toContain('my-cap.yaml exists already');
  expect(readFileSync(stage.path('my-cap.yaml'), 'utf8')).toBe(text);
});

test('new: empty answers take what is offered', async () => {
  const { exitCode } = await stage.perform(['new'], { typed: ['Would pay: "help" us? #1', 'pay', '', '', '', ''] });
  expect(exitCode).toBe(0);
  expect(readFileSync(stage.path('pay.yaml'), 'utf8')).toContain('leaving_rate: { from: 2026-04-01, multiply_by: 0.8');
});

test.each([
  ['a name that is a path', 1, '../my-cap', 'in small letters, figures and hyphens'],
  ['an unknown base', 2, 'baselin', 'Did you mean baseline?'],
  ['an unknown lever', 3, 'allocation_cup', 'Did you mean allocation_cap?'],
  ['settings that are out of range', 4, '{ from: 2026-04-01, per_cent: -1 }', 'from 50 to 500, got -1'],
  [
    'settings that bring keys of their own',
    4,
    '{ from: 2026-04-01, per_cent: 110 }\nregions: [nowhere]',
    'there is no region nowhere',
  ],
  ['an unknown measure', 5, 'unalocated', 'Did you mean unallocated?'],
])('new: %s is refused and nothing is written', async (_, index, answer, expected) => {
  const { exitCode, complained } = await stage.perform(['new'], { typed: ANSWERS.with(index, answer) });
  expect(complained).toContain(expected);
  expect(exitCode).toBe(2);
  expect(stage.contents()).toEqual([]);
});

test('new: answers that end early', async () => {
  const { exitCode, complained } = await stage.perform(['new'], { typed: ['Why?'] });
  expect(complained).toContain('question 2 has no answer');
  expect(exitCode).toBe(2);
});

test('a mistake of ours is 1 and keeps its stack', async () => {
  const broken = () => {
    throw new Error('a broken clock');
  };
  const { exitCode, complained } = await stage.perform(['list', 'parameters', '--due'], { today: broken });
  expect(exitCode).toBe(1);
  expect(complained).toMatch(/our mistake[\s\S]*a broken clock[\s\S]*\n {4}at /);
});

test('a path, a scenario beside it, and the library', async () => {
  writeFileSync(stage.path('near.yaml'), 'name: near\ntitle: T\nquestion: Q\nstarts_from: baseline\n');
  writeFileSync(stage.path('far.yaml'), 'name: far\ntitle: T\nquestion: Q\nstarts_from: near\nmeasures: [nothing]\n');
  const { complained } = await stage.perform(['check', 'far.yaml']);
  expect(complained).toContain('far.yaml:5  measures.0');
});

test('check: the arms, what each lever changes, and the start beside what is published', async () => {
  const { printed, exitCode } = await stage.perform(['check', 'retain-five-to-nine', '--regions', 'wales']);
  expect(exitCode).toBe(0);
  expect(printed).toContain('Wales, from 2025-06-30 until 2028-07-01 (3 years), 30 replications an arm, seed 20260401');
  expect(printed).toContain('retain-five-to-nine (compared with baseline)');
  expect(printed).toContain(
    'leaving of PO, 5 to under 10 years of service multiplied by 0.8 from 2026-04-01; 5140 pounds',
  );
  // published by HMPPS and in the Offender management statistics for 30 June 2025, whatever regions are chosen
  expect(printed).toMatch(/✓ +Probation officers in post, FTE +5,519 +5,519 +within 1/);
  expect(printed).toMatch(/✓ +Caseload, people +244,209 +244,209 +exact/);
  expect(printed).toContain('England and Wales on 2025-06-30, whatever regions are run');
  expect(printed.split('\n').filter(({ length }) => length > 100)).toEqual([]);
});
