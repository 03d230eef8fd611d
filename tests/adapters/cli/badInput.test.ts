import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

/** A scenario whose body begins on line 5. */
const HEAD = 'name: case\ntitle: A case\nquestion: What is wrong here?\nstarts_from: baseline\n';

/** [what is wrong, body of case.yaml from line 5 on, what the error must say] */
const BODIES: [string, string, string[]][] = [
  [
    'a wrong type',
    'levers:\n  trainee_intake:\n    cohort_size: "50-60"\n    cohorts: [2026-09-01]',
    [
      'case.yaml:7  levers.trainee_intake.cohort_size',
      'expected a whole number of trainees',
      'got "50-60"',
      'Give one value such as 800',
    ],
  ],
  ['an unknown key', 'mesures: [caseload]', ['case.yaml:5  mesures', 'unknown key mesures', 'Did you mean measures?']],
  [
    'an unknown key inside a lever',
    'levers:\n  leaving_rate: { from: 2026-04-01, multiply: 0.9, multiply_by: 0.9 }',
    ['case.yaml:6  levers.leaving_rate.multiply', 'unknown key multiply'],
  ],
  [
    'the one setting of a lever misspelt',
    'levers:\n  leaving_rate: { from: 2026-04-01, multipl_by: 0.9 }',
    ['case.yaml:6  levers.leaving_rate.multipl_by', 'Did you mean multiply_by?', 'Give one of them and no other'],
  ],
  [
    'an unknown lever',
    'levers: { leaving_rat: {} }',
    ['case.yaml:5  levers.leaving_rat', 'Did you mean leaving_rate?'],
  ],
  [
    'an unknown region',
    'regions: [walse]',
    ['case.yaml:5  regions.0', 'there is no region walse', 'Did you mean wales?'],
  ],
  ['a region named twice', 'regions: [wales, wales]', ['case.yaml:5  regions.1', 'wales is named twice']],
  [
    'an unknown region in a lever',
    'levers:\n  leaving_rate: { from: 2026-04-01, multiply_by: 0.9, regions: [lundon] }',
    ['case.yaml:6  levers.leaving_rate.regions', 'there is no region lundon', 'Did you mean london?'],
  ],
  ['an unknown measure', 'measures: [caselod]', ['case.yaml:5  measures.0', 'Did you mean caseload?']],
  ['an unknown edge', 'edges: { c33: off }', ['case.yaml:5  edges.c33', 'there is no edge c33', 'Did you mean c3?']],
  ['an edge neither on nor off', 'edges: { c3: maybe }', ['case.yaml:5  edges.c3', 'expected on or off, got "maybe"']],
  [
    'an unknown parameter',
    'uncertainties: { trainee_completon: 0.6 }',
    [
      'case.yaml:5  uncertainties.trainee_completon',
      'there is no parameter trainee_completon',
      'Did you mean trainee_completion?',
    ],
  ],
  [
    'a table made uncertain',
    'uncertainties: { leaving_rate: 0.06 }',
    ['case.yaml:5  uncertainties.leaving_rate', 'leaving_rate is a table by grade'],
  ],
  [
    'a share above 1',
    'uncertainties: { trainee_completion: 1.5 }',
    ['case.yaml:5  uncertainties.trainee_completion', 'expected 0 to 1', 'got 1.5'],
  ],
  [
    'a range that falls',
    'uncertainties:\n  trainee_completion: { uniform: { low: 0.8, high: 0.6 } }',
    ['case.yaml:6  uncertainties.trainee_completion.uniform', 'the values 0.8, 0.6 do not rise'],
  ],
  [
    'a figure for a date',
    'uncertainties: { one_third_release_from: 0.5 }',
    ['case.yaml:5  uncertainties.one_third_release_from', 'Give a date such as 2026-10-15'],
  ],
  [
    'a negative figure',
    'levers: { leaving_rate: { from: 2026-04-01, multiply_by: -0.9 } }',
    ['case.yaml:5  levers.leaving_rate.multiply_by', 'from 0 to 5, got -0.9'],
  ],
  [
    'a leaving rate above what the model goes up to',
    'levers: { leaving_rate: { from: 2026-04-01, multiply_by: 5, grade: PSO } }',
    [
      'case.yaml:5  levers.leaving_rate',
      'leaving of PSO with 5 to under 10 years of service can reach',
      'the model goes up to 0.6',
    ],
  ],
  [
    'NaN',
    'levers: { leaving_rate: { from: 2026-04-01, multiply_by: .nan } }',
    ['case.yaml:5  levers.leaving_rate.multiply_by', 'got .nan'],
  ],
  [
    'an infinite figure',
    'levers: { allocation_cap: { from: 2026-04-01, per_cent: .inf } }',
    ['case.yaml:5  levers.allocation_cap.per_cent', 'got .inf'],
  ],
  [
    'a text for a range',
    'uncertainties: { trainee_completion: high }',
    ['case.yaml:5  uncertainties.trainee_completion', 'got "high"'],
  ],
  ['an infinite seed', 'run: { seed: .inf }', ['case.yaml:5  run.seed', 'got .inf']],
  ['an empty list', 'regions: []', ['case.yaml:5  regions', 'the list is empty']],
  [
    '30 February',
    'levers: { allocation_cap: { from: 2026-02-30, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.from', 'there is no such day: "2026-02-30"'],
  ],
  [
    'a date in another order',
    'levers: { allocation_cap: { from: 01/04/2026, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.from', 'such as 2026-04-01, got "01/04/2026"'],
  ],
  [
    'dates out of order',
    'levers: { allocation_cap: { from: 2027-04-01, until: 2026-04-01, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.until', '2026-04-01 is not after the day on which it begins'],
  ],
  [
    'a lever before the start',
    'levers: { allocation_cap: { from: 2025-04-01, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.from', '2025-04-01 is not after the start', 'give 2025-07-02 or later'],
  ],
  [
    'a lever on day 0',
    'levers: { allocation_cap: { from: 2025-07-01, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.from', '2025-07-01 is not after the start'],
  ],
  [
    'a lever after the end',
    'levers: { allocation_cap: { from: 2028-07-01, per_cent: 120 } }',
    ['case.yaml:5  levers.allocation_cap.from', '2028-07-01 is not before the end of the period, 2028-07-01'],
  ],
  [
    'a cohort on another day',
    'levers: { trainee_intake: { cohort_size: 700, cohorts: [2026-10-01] } }',
    ['case.yaml:5  levers.trainee_intake.cohorts.0', 'no cohort starts on 2026-10-01', 'give 2026-09-01'],
  ],
  [
    'a period that ends before it starts',
    'period: { until: 2025-01-01 }',
    ['case.yaml:5  period.until', 'the period ends on 2025-01-01, which is not after the start, 2025-06-30'],
  ],
  [
    'a period that ends within a month',
    'period: { until: 2027-07-15 }',
    ['case.yaml:5  period.until', 'such as 2027-07-01'],
  ],
  [
    'a start without a table',
    'start: 2025-06-29',
    ['case.yaml:5  start', 'there is no start table for 2025-06-29', 'Did you mean 2025-06-30?'],
  ],
  [
    'duplicate keys',
    'measures: [caseload]\nregions: all\nmeasures: [releases]',
    ['case.yaml:7', 'the same key stands twice', 'Keep one of them.'],
  ],
  [
    'two levers that contradict',
    'levers:\n  early_release: { release_point: 0.5, from: 2026-01-01 }\n  trainee_intake: { cohort_size: 700, cohorts: [2026-09-01, 2026-09-01] }',
    [
      'case.yaml:7  levers.trainee_intake',
      'trainee_intake sets trainee_intake_target twice at the same time and place',
    ],
  ],
  [
    'two settings that contradict',
    'levers: { leaving_rate: { from: 2026-04-01, multiply_by: 0.9, set: 0.05 } }',
    ['case.yaml:5  levers.leaving_rate', 'expected exactly one of multiply_by, set'],
  ],
  [
    'an unknown task',
    'levers:\n  workload_cut:\n    from: 2026-04-01\n    kept: { recordin: 0.5 }',
    ['case.yaml:8  levers.workload_cut.kept.recordin', 'unknown key recordin', 'Did you mean recording?'],
  ],
  [
    'more of a task kept than there is',
    'levers: { workload_cut: { from: 2026-04-01, kept: { recording: 1.2 } } }',
    ['case.yaml:5  levers.workload_cut.kept.recording', 'from 0 to 1, got 1.2'],
  ],
  [
    'a percentage instead of tasks',
    'levers: { workload_cut: { from: 2026-04-01, kept: 0.75 } }',
    ['case.yaml:5  levers.workload_cut.kept', 'expected a block of keys, got 0.75'],
  ],
  [
    'a cut that cuts nothing',
    'levers: { workload_cut: { from: 2026-04-01, kept: { recording: 1 } } }',
    ['case.yaml:5  levers.workload_cut.kept', 'nothing is cut', 'recording: 0.5'],
  ],
  [
    'points of a newer tier where the newer tiers are not in force',
    'levers: { case_weights: { weights: [{ case_type: licence, tier: C, set: 100 }] } }',
    ['case.yaml:5  levers.case_weights.weights.0.tier', 'tier C is one of the newer tiers', 'tier_regime'],
  ],
  [
    'women whose cases weigh nothing',
    'levers: { case_weights: { women: 0 } }',
    ['case.yaml:5  levers.case_weights.women', 'from 0.1 to 5', 'got 0'],
  ],
  [
    'nobody required',
    'levers: { requirement: { from: 2026-04-01, po_fte: 0 } }',
    ['case.yaml:5  levers.requirement.po_fte', 'from 1 to 50000', 'got 0'],
  ],
  [
    'a text for a switch',
    'levers: { recall_policy: { from: 2026-04-01, charge_excludes: "no" } }',
    ['case.yaml:5  levers.recall_policy.charge_excludes', 'expected true or false', 'got "no"'],
  ],
  [
    'a length of sentence that is none',
    'levers: { recall_policy: { days_by_length: { under-12-month: 14 } } }',
    ['case.yaml:5  levers.recall_policy.days_by_length.under-12-month', 'Did you mean under-12-months?'],
  ],
  [
    'a day on which a law begins that is neither never nor a date',
    'levers: { recall_policy: { fifty_six_days: soon } }',
    ['case.yaml:5  levers.recall_policy.fifty_six_days', 'expected never, or the day', 'got "soon"'],
  ],
  [
    'a law that never begins, and what it would do',
    'levers: { presumption_to_suspend: { from: never, share: 0.5 } }',
    ['case.yaml:5  levers.presumption_to_suspend.share', 'share changes nothing where nothing is presumed'],
  ],
  [
    'orders that never end on completion, and reach old ones',
    'levers: { order_end_rule: { from: never, reaches_old_orders: true } }',
    ['case.yaml:5  levers.order_end_rule.reaches_old_orders', 'where orders never end on completion'],
  ],
  [
    'a law moved to before the start',
    'levers: { order_end_rule: { from: 2025-01-01 } }',
    ['case.yaml:5  levers.order_end_rule.from', '2025-01-01 is not after the start'],
  ],
  [
    'a window of a lever that moves a date alone',
    'levers: { recall_policy: { fifty_six_days: never, from: 2026-04-01 } }',
    ['case.yaml:5  levers.recall_policy.from', 'from changes nothing without days, shares or exclusions'],
  ],
  [
    'Reset that has ended, and where it starts',
    'levers: { reset_scope: { ended: true, starts_at: 0.5 } }',
    ['case.yaml:5  levers.reset_scope.starts_at', 'starts_at changes nothing where Reset has ended'],
  ],
  [
    'a scheme that is over and gets no days',
    'levers: { ecsl: { eligible_share: 0.5 } }',
    ['case.yaml:5  levers.ecsl.most_days', 'the scheme ended on 2024-09-10', 'for example 70'],
  ],
  ['a lever with nothing in it', 'levers: { hdc: {} }', ['case.yaml:5  levers.hdc', 'nothing changes', 'most_days']],
  [
    'a tier that is none',
    'levers: { case_weights: { weights: [{ case_type: licence, tier: B4, set: 100 }] } }',
    ['case.yaml:5  levers.case_weights.weights.0.tier', 'expected a tier', 'got "B4"'],
  ],
  [
    'every tier the same points',
    'levers: { case_weights: { weights: [{ case_type: licence, set: 100 }] } }',
    ['case.yaml:5  levers.case_weights.weights.0', 'set gives every tier the same points', 'Name the tier'],
  ],
  [
    'one weight set twice',
    'levers: { case_weights: { weights: [{ case_type: licence, tier: B2, set: 100 }, { case_type: licence, tier: B2, set: 90 }] } }',
    ['case.yaml:5  levers.case_weights', 'case_weights sets case_weight twice at the same time and place'],
  ],
  [
    'tiers that come into use after the end',
    'levers: { tier_regime: { v3_from: 2030-01-01 } }',
    ['case.yaml:5  levers.tier_regime.v3_from', '2030-01-01 is not before the end of the period'],
  ],
  ['__proto__', '__proto__: { replications: 1 }', ['case.yaml:5  __proto__', '__proto__ is no key of a scenario']],
  [
    'constructor among uncertainties',
    'uncertainties: { constructor: 1 }',
    ['case.yaml:5  uncertainties.constructor', 'constructor is no key of a scenario'],
  ],
  ['a merge key', 'run: { <<: { seed: 5 } }', ['case.yaml:5  run.<<', 'merge keys are not read']],
  [
    'a compared scenario whose name is a path',
    'compare_with: ../../etc/passwd',
    ['case.yaml:5  compare_with', 'in small letters, figures and hyphens, got "../../etc/passwd"'],
  ],
  [
    'a compared scenario that is not there',
    'compare_with: baselin',
    ['case.yaml:5  compare_with', 'there is no scenario baselin', 'Did you mean baseline?'],
  ],
  ['a comparison with itself', 'compare_with: case', ['case.yaml:5  compare_with', 'case is compared with itself']],
  ['replications 0', 'run: { replications: 0 }', ['case.yaml:5  run.replications', 'from 1 to 100000, got 0']],
  ['an empty seed', 'run: { seed: "" }', ['case.yaml:5  run.seed', 'a text that is not empty, got ""']],
  [
    'a seed too long for a number',
    'run: { seed: 12345678901234567890 }',
    ['case.yaml:5  run.seed', 'expected a whole number or a text'],
  ],
  [
    'a threshold without a measure',
    'decides_by: { threshold: below 5 }',
    ['case.yaml:5  decides_by.measure', 'expected a measure'],
  ],
  [
    'a benefit of which neither more nor less is better',
    'breaks_even: { benefit: high_risk_cases }',
    ['case.yaml:5  breaks_even.benefit', 'expected a measure of which more or less is better', 'high_risk_cases'],
  ],
  [
    'pounds as a benefit: they are the cost',
    'breaks_even: { benefit: cost }',
    ['case.yaml:5  breaks_even.benefit', 'expected a measure of which more or less is better'],
  ],
  [
    'a benefit that is worth nothing',
    'breaks_even: { benefit: po_fte_years, worth: 0 }',
    ['case.yaml:5  breaks_even.worth', 'expected pounds a unit of the benefit is worth from 0.01', 'got 0'],
  ],
  [
    'a lever without its settings',
    'levers: { allocation_cap: }',
    ['case.yaml:5  levers.allocation_cap', 'got nothing'],
  ],
  ['not YAML', 'levers: { allocation_cap: { from: 2026-04-01', ['case.yaml:', 'not readable as YAML']],
  [
    'an arm that pays and is compared over another period',
    'period: { until: 2027-07-01 }\ncompare_with: baseline',
    [
      'baseline.yaml:',
      'period is until 2028-07-01, but until 2027-07-01 in case.yaml:5',
      'A comparison is one experiment',
    ],
  ],
  [
    'an uncertainty given otherwise by the other arm',
    'uncertainties: { trainee_intake_achieved: 0.9 }\ncompare_with: intake-target-missed',
    ['intake-target-missed.yaml:', 'trainee_intake_achieved is given otherwise in case.yaml:5'],
  ],
];

test.each(BODIES)('%s', async (_, body, expected) => {
  writeFileSync(stage.path('case.yaml'), `${HEAD}${body}\n`);
  await expectRefusal(['run', 'case.yaml'], expected);
});

/** [what is wrong, whole text or bytes of case.yaml, what the error must say] */
const FILES: [string, string | Uint8Array, string[]][] = [
  ['an empty file', '', ['case.yaml:1', 'the file says nothing', 'caseweight new']],
  ['comments alone', '# nothing\n', ['case.yaml:1', 'the file says nothing']],
  ['a list instead of keys', '- baseline\n', ['case.yaml:1', 'expected a block of keys', 'got a list']],
  [
    'a binary file',
    new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0xff, 0xfe, 0, 0]),
    ['case.yaml', 'is not a text file in UTF-8'],
  ],
  ['a file with zero bytes in it', 'name: case\0\n', ['case.yaml', 'is not a text file in UTF-8']],
  ['a file of 50 MB', new Uint8Array(50_000_000).fill(0x61), ['case.yaml', 'larger than 1000 kB']],
  ['anchors that explode', explodingAnchors(), ['case.yaml:1', 'Write the values out instead of using aliases']],
  ['brackets without end', '['.repeat(20_000), ['case.yaml', 'not readable as YAML']],
  [
    'another name than the file',
    HEAD.replace('name: case', 'name: other'),
    ['case.yaml:1  name', 'the name is other, the file is case.yaml'],
  ],
  [
    'a name that is a path',
    HEAD.replace('name: case', 'name: ../case'),
    ['case.yaml:1  name', 'in small letters, figures and hyphens, got "../case"'],
  ],
  ['a name that is missing', HEAD.replace('name: case\n', ''), ['case.yaml:1  name', 'got nothing']],
  [
    'a scenario that starts from itself',
    HEAD.replace('baseline', 'case'),
    ['case.yaml:4  starts_from', 'case starts from itself'],
  ],
  [
    'a base that is not there',
    HEAD.replace('baseline', 'basline'),
    ['case.yaml:4  starts_from', 'there is no scenario basline', 'Did you mean baseline?'],
  ],
  [
    'neither start nor base',
    HEAD.replace('starts_from: baseline\n', ''),
    ['case.yaml:1  start', 'no start is named', 'no period is named'],
  ],
  [
    'several slips: all at once',
    `${HEAD.replace('title: A case\n', '')}mesures: [x]\nrun: { replications: -3 }\nperiod: { until: 2027-13-01 }\n`,
    ['case.yaml:1  title', 'case.yaml:4  mesures', 'case.yaml:5  run.replications', 'case.yaml:6  period.until'],
  ],
];

test.each(FILES)('%s', async (_, content, expected) => {
  writeFileSync(stage.path('case.yaml'), content);
  await expectRefusal(['run', 'case.yaml'], expected);
});

test('scenarios that start from each other', async () => {
  writeFileSync(stage.path('case.yaml'), HEAD.replace('baseline', 'twin'));
  writeFileSync(stage.path('twin.yaml'), HEAD.replace('baseline', 'case').replace('name: case', 'name: twin'));
  await expectRefusal(
    ['check', 'case.yaml'],
    ['twin.yaml:4  starts_from', 'the scenarios start from each other: case -> twin -> case'],
  );
});

test('what two of three scenarios disagree on is said once', async () => {
  const { complained } = await stage.perform(['run', 'no-sds40', 'retain-five-to-nine']);
  expect(complained.match(/start is 2025-06-30, but 2024-06-30/g)).toHaveLength(1);
});

test('a slip in the base is told at its own file and line', async () => {
  writeFileSync(stage.path('case.yaml'), HEAD.replace('baseline', 'base'));
  writeFileSync(
    stage.path('base.yaml'),
    `${HEAD.replace('name: case', 'name: base')}levers: { allocation_cap: { from: 2025-04-01, per_cent: 120 } }`,
  );
  await expectRefusal(['check', 'case.yaml'], ['base.yaml:5  levers.allocation_cap.from', 'is not after the start']);
});

test('a folder instead of a file', async () => {
  mkdirSync(stage.path('case.yaml'));
  await expectRefusal(['run', 'case.yaml'], ['case.yaml', 'is a folder or a device, not a file']);
});

/** [what is wrong, words typed, what the error must say] */
const WORDS: [string, string[], string[]][] = [
  ['no command', [], ['no command is given']],
  ['an unknown command', ['rnu', 'baseline'], ['there is no command "rnu"', 'Did you mean run?']],
  [
    'an unknown option',
    ['run', 'baseline', '--replicatons', '3'],
    ['there is no option --replicatons here', 'Did you mean --replications?'],
  ],
  ['no scenario', ['run'], ['run needs a scenario']],
  ['an unknown scenario', ['run', 'baselin'], ['there is no such scenario', 'Did you mean baseline?']],
  ['a file that is not there', ['run', 'none.yaml'], ['none.yaml', 'there is no such file']],
  [
    'a scenario named by a path without ending',
    ['run', '../baseline'],
    ['../baseline', 'there is no such scenario', 'Did you mean baseline?'],
  ],
  [
    '--replications 0',
    ['run', 'baseline', '--replications', '0'],
    ['--replications needs a whole number from 1 to 100000, got "0"'],
  ],
  ['--replications many', ['run', 'baseline', '--replications', 'many'], ['got "many"']],
  [
    '--replications twice',
    ['run', 'baseline', '--replications', '3', '--replications', '4'],
    ['--replications is given twice'],
  ],
  ['an empty --seed', ['run', 'baseline', '--seed', ''], ['--seed is empty']],
  ['--workers 0', ['run', 'baseline', '--workers', '0'], ['--workers needs a whole number from 1 to 256']],
  [
    'an unknown region',
    ['run', 'baseline', '--regions', 'wales,lundon'],
    ['there is no region "lundon"', 'Did you mean london?'],
  ],
  ['--out without a value', ['run', 'baseline', '--out'], ['--out needs a value']],
  ['a list that is not there', ['list', 'lever'], ['there is no list "lever"', 'Did you mean levers?']],
  [
    '--quick with a number',
    ['run', 'baseline', '--quick=3'],
    ['--quick takes no value, got "3"', 'or --replications 3'],
  ],
  ['--quick with a word', ['run', 'baseline', '--quick=yes'], ['--quick takes no value', 'Write --quick alone']],
  ['--due with a value', ['list', 'parameters', '--due=no'], ['--due takes no value']],
  ['--due of levers', ['list', 'levers', '--due'], ['--due belongs to parameters']],
  ['an unknown word', ['explain', 'SDS4O'], ['nothing here is called "SDS4O"', 'Did you mean SDS40?']],
  ['a run that is not there', ['report', 'nix'], ['there is no finished run nix']],
  ['a data folder that is not there', ['run', 'baseline', '--data', 'nowhere'], ['nowhere', 'there is no such folder']],
];

test.each(WORDS)('%s', async (_, words, expected) => {
  await expectRefusal(words, expected);
});

test('a broken data file', async () => {
  cpSync('data', stage.path('data'), { recursive: true });
  writeFileSync(stage.path('data/parameters/employer_pension.yaml'), 'schema: 1\nid: employer_pension\nvalue: [\n');
  await expectRefusal(
    ['check', 'baseline', '--data', 'data'],
    ['data/parameters/employer_pension.yaml:', 'not readable as YAML'],
  );
});

test('a data file that is missing', async () => {
  cpSync('data', stage.path('data'), { recursive: true, filter: (from) => !from.endsWith('employer_pension.yaml') });
  await expectRefusal(
    ['check', 'baseline', '--data', 'data'],
    ['data/parameters/employer_pension.yaml', 'the file is not there'],
  );
});

test('data without anchors', async () => {
  cpSync('data', stage.path('data'), { recursive: true, filter: (from) => !from.endsWith('anchors.yaml') });
  await expectRefusal(['check', 'baseline', '--data', 'data'], ['data/anchors.yaml', 'the file cannot be read']);
});

test('an output folder that cannot be made', async () => {
  writeFileSync(stage.path('outputs'), 'a file');
  await expectRefusal(['run', 'baseline'], ['outputs', 'a file stands where a folder is needed', '--out']);
});

/** Exit code 2, the message without a stack, and nothing written. */
async function expectRefusal(words: readonly string[], expected: readonly string[]): Promise<void> {
  const before = stage.contents();
  const { exitCode, complained } = await stage.perform(words);
  for (const part of expected) expect(complained).toContain(part);
  expect(complained).not.toMatch(/\n {4}at /);
  expect(exitCode).toBe(2);
  expect(stage.contents()).toEqual(before);
}

/** Nine levels of nine: 387 million leaves if aliases are followed. */
function explodingAnchors(): string {
  const levels = Array.from({ length: 9 }, (_, level) => {
    const inner = level === 0 ? 'lol' : `*a${level - 1}`;
    return `a${level}: &a${level} [${Array(9).fill(inner).join(', ')}]`;
  });
  return `${levels.join('\n')}\n`;
}
