import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioFiles, scenarioNames } from '../../../src/adapters/node/scenarioFiles.js';
import type { ComparisonPlan } from '../../../src/experiment/compare/comparisonPlan.js';
import { serialExecutor } from '../../../src/experiment/compare/serialExecutor.js';
import { runComparison } from '../../../src/experiment/runComparison.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../../src/experiment/scenario/planComparison.js';
import { type Simulate, simulateWith } from '../../../src/model/simulate.js';
import { refuseBroken } from '../../../src/model/simulateChecked.js';
import { DATA } from '../../model/support/serviceInputs.js';
import { sha256 } from '../compare/fakeEffects.js';
import { MemoryStore } from '../compare/memoryStore.js';

const anchors = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');
const source = scenarioFiles('scenarios', '.');

const REPLICATIONS = 3;
const MONTHS = 12;
const DAYS = 365;

/** As `--check`, but with one recount, at the end: it costs more than the year of play. */
const simulateRecounted: Simulate = (inputs, seed, replication) =>
  simulateWith(inputs, seed, replication, (service) => {
    if (service.simulation.day === DAYS) refuseBroken(service);
  });

/** Arms that scenarios share, the baseline above all, are played once. */
const store = new MemoryStore();

/** As `caseweight run NAME --regions wales --replications 3`, but for a year. */
function oneYearOf(name: string): ComparisonPlan {
  const scenarios = loadComparison([name], source);
  const options = { regions: ['wales'], replications: REPLICATIONS, draft: false };
  // the arms are cut to a year, and shares of their difference would be of whole ones
  const { attribution: _, ...plan } = planComparison(scenarios, DATA, anchors, options);
  return {
    ...plan,
    months: plan.months.slice(0, MONTHS + 1),
    arms: plan.arms.map((arm) => ({ ...arm, inputs: { ...arm.inputs, untilDay: DAYS } })),
  };
}

test.each(scenarioNames('scenarios'))('%s: three plays of a year in one region, recounted', async (name) => {
  const plan = oneYearOf(name);
  const { differences, series, arms } = await runComparison(plan, {
    executor: serialExecutor(simulateRecounted),
    store,
    hash: sha256,
    codeDigest: 'library',
    signal: new AbortController().signal,
    onProgress: () => undefined,
  });
  expect(arms.map((arm) => arm.name)).toContain(name);
  expect(series.length).toBeGreaterThan(0);
  expect(differences.length > 0).toBe(arms.some(({ comparedWith }) => comparedWith !== null));
});
