import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { calcFixtures } from '../../conformance/calcFiles.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

const ONE = { id: 'jones', input: { rsr: 7.1, rosh: null } };

/** A file of one suite. */
const file = (suite: string, ...cases: unknown[]) => JSON.stringify({ suites: [{ suite, cases }] });
const withInput = (suite: string, input: unknown) => file(suite, { id: 'jones', input });

describe('answers', () => {
  test.each(calcFixtures('fixtures', 'boundaries'))('$name: everything as expected', async ({ text }) => {
    writeFileSync(stage.path('cases.json'), text);
    const { exitCode, printed, complained } = await stage.perform(['calc', 'cases.json', '--out', 'answers.json']);
    expect(complained).toBe('');
    expect(printed).not.toContain('Disagrees');
    expect(printed).toContain(`Answers: ${stage.path('answers.json')}`);
    expect(exitCode).toBe(0);
    expect(readFileSync(stage.path('answers.json'), 'utf8')).toContain('"actual":');
  });

  test('without --out the answers are printed, and the count goes beside them', async () => {
    writeFileSync(
      stage.path('team.json'),
      file('rsr-points', ONE, { ...ONE, id: 'khan', expected: { protectPoints: 20 } }),
    );
    const { exitCode, printed, complained } = await stage.perform(['calc', 'team.json']);
    expect(JSON.parse(printed).suites[0].cases.map((one: { actual: unknown }) => one.actual)).toEqual([
      { protectPoints: 20 },
      { protectPoints: 20 },
    ]);
    expect(complained).toBe('rsr-points  2 answers  1 of 1 as expected');
    expect(exitCode).toBe(0);
    expect(stage.contents().map((line) => line.split(' ')[0])).toEqual(['team.json']);
  });

  test('a disagreement is named and ends well', async () => {
    writeFileSync(stage.path('team.json'), file('rsr-points', { ...ONE, expected: { protectPoints: 10 } }));
    const { exitCode, complained } = await stage.perform(['calc', 'team.json']);
    expect(complained).toContain('0 of 1 as expected');
    expect(complained).toContain(
      'Disagrees: rsr-points, jones: expected {"protectPoints":10}, got {"protectPoints":20}',
    );
    expect(exitCode).toBe(0);
  });

  test('nothing expected is said so', async () => {
    writeFileSync(stage.path('team.json'), file('rsr-points', ONE));
    expect((await stage.perform(['calc', 'team.json'])).complained).toBe('rsr-points  1 answer  nothing expected');
  });

  test('a figure that differs from the reference tables is named', async () => {
    const text = '{"suite":"wmt-reference-tables","weights":{"standard":{"points":{"CUSTODY":{"A3":75,"B3":60}}}}}';
    writeFileSync(stage.path('weights.json'), text);
    const { complained } = await stage.perform(['calc', 'weights.json']);
    expect(complained).toContain('1 of 2 as expected');
    expect(complained).toContain('weights.standard.points.CUSTODY.B3: expected 60, got 59');
  });

  test('answers written before are replaced as a whole', async () => {
    writeFileSync(stage.path('team.json'), file('rsr-points', ONE));
    writeFileSync(stage.path('answers.json'), 'older');
    expect((await stage.perform(['calc', 'team.json', '--out', 'answers.json'])).exitCode).toBe(0);
    expect(JSON.parse(readFileSync(stage.path('answers.json'), 'utf8')).suites).toHaveLength(1);
    expect(stage.contents()).toHaveLength(2);
  });
});

/** [what is wrong, the text of team.json, what the error must say] */
const BAD: [string, string, string[]][] = [
  ['an unknown suite', withInput('rsr-point', {}), ['team.json  suites.0.suite', 'Did you mean rsr-points?']],
  [
    'an unknown key of an input',
    withInput('rsr-points', { rsr: 1, rohs: null }),
    ['team.json  suite "rsr-points", case "jones", input.rohs', 'unknown key rohs', 'Did you mean rosh?'],
  ],
  [
    'an unknown key inside a part of the input',
    withInput('tier-v3', { dcSrp: { score: 1, bend: 'LOW' } }),
    ['case "jones", input.dcSrp.bend', 'Did you mean band?'],
  ],
  ['a text for a number', withInput('rsr-points', { rsr: '7.1' }), ['input.rsr', 'in per cent', 'got "7.1"']],
  ['a negative number', withInput('ogrs-points', { ogrs: -1 }), ['input.ogrs', 'from 0 to 100', 'got -1']],
  ['part of a point', withInput('change-level-from-points', { changePoints: 9.5 }), ['a whole number', 'got 9.5']],
  ['NaN', '{"suites":[{"suite":"rsr-points",\n"cases":[{"id":"a","input":{"rsr":NaN}}]}]}', ['team.json:2', 'NaN']],
  ['an infinite number', withInput('rsr-points', { rsr: 0 }).replace(':0', ':1e999'), ['input.rsr', 'got .inf']],
  ['a missing key', withInput('rosh-points', {}), ['input.rosh', 'expected risk of serious harm', 'got nothing']],
  ['a missing input', file('iom-points', { id: 'jones' }), ['case "jones", input', 'expected iom']],
  ['an unknown name', withInput('rosh-points', { rosh: 'VERY HIGH' }), ['got "VERY HIGH"', 'Did you mean VERY_HIGH?']],
  ['an unknown need', withInput('criminogenic-needs', { needs: { ATTITUDE: 'SEVERE' } }), ['Did you mean ATTITUDES?']],
  [
    'an unknown registration',
    withInput('complexity-registrations', { registrations: ['RMDA'] }),
    ['Did you mean RMDO?'],
  ],
  [
    'an unknown tier',
    withInput('officer-workload', { grade: 'PO', contractedHours: 37, cases: { LICENCE: {} } }),
    ['input.cases.LICENCE', 'Did you mean LICENSE?'],
  ],
  [
    'an unknown reduction reason',
    withInput('officer-workload', { grade: 'PO', contractedHours: 37, reductions: [{ reason: 'NQOs' }] }),
    ['input.reductions.0.reason', 'Did you mean NQO?'],
  ],
  [
    'more hours than a reason allows',
    withInput('officer-workload', {
      grade: 'PO',
      contractedHours: 37,
      reductions: [{ reason: 'SPOC lead', hours: 2 }],
    }),
    ['input.reductions.0.hours', 'at most 1.85 hours, got 2'],
  ],
  [
    'a reason that leaves the hours open',
    withInput('officer-workload', { grade: 'PO', contractedHours: 37, reductions: [{ reason: 'Court Duty' }] }),
    ['leaves the hours open', 'Add the hours a week.'],
  ],
  [
    'a day that is none',
    withInput('handover-date', { sentenceStart: '2024-02-30', earliestRelease: '2026-01-01' }),
    ['input.sentenceStart', 'there is no such day: "2024-02-30"'],
  ],
  [
    'a medium score that is none',
    withInput('tier-v3', { arp: 1, csrp: 1, dcSrp: { score: 0.59, band: 'MEDIUM' } }),
    ['case "jones", input.dcSrp', 'cannot be in the band MEDIUM, which begins at 0.6'],
  ],
  [
    'a lifer without the day',
    withInput('tier-v3', { arp: 1, csrp: 1, liferOrIpp: true, latestReleaseDate: '2025-01-01' }),
    ['input.asOf', 'Add "asOf"'],
  ],
  ['factors for women without a sex', withInput('tier-v2-protect', { temper: true }), ['input.sex', 'Add "sex"']],
  [
    'an unknown key of a case',
    file('rsr-points', { ...ONE, inputs: 1 }),
    ['case "jones", inputs', 'Did you mean input?'],
  ],
  ['an unknown key of a suite', '{"suites":[{"suite":"rsr-points","case":[]}]}', ['case', 'Did you mean cases?']],
  ['an unknown key of the file', '{"suite_list":[]}', ['team.json  suite_list', 'unknown key suite_list']],
  ['a case without an id', file('rsr-points', { input: ONE.input }), ['case 1, id', 'expected a case with an id']],
  ['an id given twice', file('rsr-points', ONE, ONE), ['case "jones"', 'another case has this id']],
  [
    'an unknown expected name',
    file('rsr-points', { ...ONE, expected: { points: 2 } }),
    ['expected.points', 'Known here'],
  ],
  ['an expected list', file('rsr-points', { ...ONE, expected: [20] }), ['expected an object or null, got a list']],
  ['broken JSON', '{"suites":[\n{"suite":\n}]}', ['team.json:3', 'not readable as JSON', 'check commas']],
  ['a key that stands twice', '{"suites":[],\n"suites":[]}', ['team.json:2', 'the key suites stands twice']],
  ['endless nesting', `${'['.repeat(200)}${']'.repeat(200)}`, ['team.json:1', 'nested more than 20 deep']],
  ['an empty file', '', ['team.json:1', 'not readable as JSON']],
  ['a list', '[]', ['expected an object, got a list']],
  ['no suites', '{"suites":[]}', ['team.json  suites', 'expected a list of suites']],
  ['reference tables without tables', '{"suite":"wmt-reference-tables"}', ['neither weights nor reductionReasons']],
  [
    'an unknown tier of reference tables',
    '{"suite":"wmt-reference-tables","weights":{"t2a":{"points":{"CUSTODY":{"E1":1}}}}}',
    ['weights.t2a.points.CUSTODY.E1', 'unknown key E1'],
  ],
];

describe('a file that cannot be worked out is refused and nothing is written', () => {
  test.each(BAD)('%s', async (_, text, expected) => {
    writeFileSync(stage.path('team.json'), text);
    const before = stage.contents();
    const { exitCode, printed, complained } = await stage.perform(['calc', 'team.json', '--out', 'answers.json']);
    for (const words of expected) expect(complained).toContain(words);
    expect(complained).not.toMatch(/\n {4}at /);
    expect([exitCode, printed]).toEqual([2, '']);
    expect(stage.contents()).toEqual(before);
  });

  test('every slip is named at once, and no more than twenty', async () => {
    const cases = Array.from({ length: 300 }, (_, index) => ({ id: `case ${index}`, input: { rsr: -1 } }));
    writeFileSync(stage.path('team.json'), file('rsr-points', ...cases));
    const { complained } = await stage.perform(['calc', 'team.json']);
    expect(complained.match(/got -1/g)).toHaveLength(20);
    expect(complained).toContain('280 more are wrong');
  });

  test('one bad case among good ones stops them all', async () => {
    writeFileSync(stage.path('team.json'), file('rsr-points', ONE, { id: 'khan', input: { rsr: 'high', rosh: null } }));
    const { exitCode, printed, complained } = await stage.perform(['calc', 'team.json']);
    expect(complained).toContain('case "khan", input.rsr');
    expect([exitCode, printed]).toEqual([2, '']);
  });
});

describe('a file or a place that cannot be used', () => {
  test.each([
    ['a file that is not there', ['calc', 'nowhere.json'], ['nowhere.json', 'it is not there']],
    ['a folder', ['calc', '.'], ['it is not a file']],
    ['a file that is no text', ['calc', 'bytes.json'], ['bytes.json', 'the file cannot be used']],
    ['a huge file', ['calc', 'huge.json'], ['huge.json', 'larger than 10 MB']],
    ['no file', ['calc'], ['calc needs a file of cases']],
    ['two files', ['calc', 'team.json', 'other.json'], ['"other.json" is one word too many']],
    ['an unknown option', ['calc', 'team.json', '--ot', 'x'], ['Did you mean --out?']],
    [
      'answers over the cases',
      ['calc', 'team.json', '--out', './team.json'],
      ['--out names the file of the cases itself'],
    ],
    ['answers in place of a folder', ['calc', 'team.json', '--out', 'folder'], ['a folder stands where a file is']],
    ['data without tables', ['calc', 'team.json', '--data', 'folder'], ['folder/tools', 'it is not there']],
  ])('%s', async (_, words, expected) => {
    writeFileSync(stage.path('team.json'), file('rsr-points', ONE));
    writeFileSync(stage.path('bytes.json'), Buffer.from([0xff, 0xfe, 0x00, 0x7b]));
    if (words.includes('huge.json')) writeFileSync(stage.path('huge.json'), ' '.repeat(10_000_001));
    mkdirSync(stage.path('folder'));
    const before = stage.contents();
    const { exitCode, complained } = await stage.perform(words);
    for (const text of expected) expect(complained).toContain(text);
    expect(exitCode).toBe(2);
    expect(stage.contents()).toEqual(before);
  });
});
