import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import * as caseweight from '../src/index.js';

/** What a program may rely on: taking a name away, or adding one unawares, fails here. */
const DOCUMENTED = [
  'CALC_SUITES',
  'COLUMNS',
  'DATA_FOLDER',
  'DEFAULT_BREAK_EVEN',
  'DataError',
  'FolderStore',
  'LEVERS',
  'MEASURES',
  'OutputError',
  'PiscinaExecutor',
  'ReplicationFailure',
  'SCENARIO_FOLDER',
  'ScenarioError',
  'attributionPlays',
  'calculate',
  'codeDigest',
  'drawnAssumptions',
  'loadComparison',
  'loadData',
  'loadScenario',
  'loadTools',
  'omic',
  'parseAnchors',
  'parseScenario',
  'planComparison',
  'runComparison',
  'scenarioFiles',
  'sha256',
  'simulate',
  'simulateTraced',
  'sizeToEqualSpend',
  'switchingPlays',
  'tierV2',
  'tierV3',
  'wmt',
];

/** A store for one test, written against the public contract alone. */
class MemoryStore implements caseweight.RecordStore {
  private readonly records = new Map<string, caseweight.Outcome>();
  has = async (key: caseweight.RecordKey) => this.records.has(JSON.stringify(key));
  put = async (key: caseweight.RecordKey, outcome: caseweight.Outcome) => {
    this.records.set(JSON.stringify(key), outcome);
  };
  get = async (key: caseweight.RecordKey) => {
    const record = this.records.get(JSON.stringify(key));
    if (!record) throw new Error('no such record');
    return record;
  };
}

/** Plays everything on this thread. */
const oneThread: caseweight.Executor = {
  async run(todo, { store }) {
    for (const { key, inputs } of todo) {
      await store.put(key, caseweight.simulate(inputs, key.seed, key.replication));
    }
  },
};

test('the library has the documented names and no others', () => {
  expect(Object.keys(caseweight).sort()).toEqual(DOCUMENTED);
});

test('a comparison runs through the public entry alone', async () => {
  const plan = planOfWales('summer-paid');
  const result = await caseweight.runComparison(plan, {
    executor: oneThread,
    store: new MemoryStore(),
    hash: caseweight.sha256,
    codeDigest: 'test',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(result.areas.map(({ id }) => id)).toContain('wales');
  expect(result.arms.map(({ name }) => name).sort()).toEqual(['summer', 'summer-paid']);
  expect(result.differences.map(({ measure }) => measure)).toContain('staff_in_post_fte');
  // the arm that pays officers to stay spends money on it, the other none
  expect(costOfLevers(result, 'summer')).toBe(0);
  expect(costOfLevers(result, 'summer-paid')).toBeGreaterThan(0);
});

test('a slip in a scenario is a ScenarioError that names line and mend', () => {
  const slip = 'name: slip\ntitle: t\nquestion: q?\nstarts_from: baseline\nlevers: { leavingrate: {} }\n';
  expect(() => caseweight.parseScenario(slip, 'slip.yaml')).toThrow(caseweight.ScenarioError);
  expect(() => caseweight.parseScenario(slip, 'slip.yaml')).toThrow(/slip\.yaml:5 .*[\s\S]*leaving_rate/);
});

/** One summer, so that the test is quick: scenarios that stand in no file, beside those of the package. */
const SUMMER: Readonly<Record<string, string>> = {
  summer: 'starts_from: baseline\nperiod: { until: 2025-10-01 }',
  'summer-paid': `starts_from: summer
compare_with: summer
levers:
  leaving_rate: { from: 2025-08-01, multiply_by: 0.8, bands: [5-10], payment_per_officer_per_year: 5140 }`,
};

function summerSource(): caseweight.ScenarioSource {
  const library = caseweight.scenarioFiles(caseweight.SCENARIO_FOLDER, process.cwd());
  const file = (name: string) => ({
    text: `name: ${name}\ntitle: ${name}\nquestion: What then?\n${SUMMER[name]}\n`,
    fileName: `${name}.yaml`,
  });
  return {
    open: (name) => (SUMMER[name] ? file(name) : library.open(name)),
    find: (name, beside) => (SUMMER[name] ? file(name) : library.find(name, beside)),
    names: (beside) => library.names(beside),
  };
}

function planOfWales(scenario: string): caseweight.ComparisonPlan {
  const anchorsText = readFileSync(`${caseweight.DATA_FOLDER}/anchors.yaml`, 'utf8');
  return caseweight.planComparison(
    caseweight.loadComparison([scenario], summerSource()),
    caseweight.loadData(caseweight.DATA_FOLDER),
    caseweight.parseAnchors(anchorsText, 'anchors.yaml'),
    { replications: 2, regions: ['wales'], draft: true },
  );
}

function costOfLevers({ periodFigures }: caseweight.ComparisonParts, arm: string): number | undefined {
  return periodFigures.find((figure) => figure.arm === arm && figure.measure === 'cost_levers')?.estimate.mean;
}
