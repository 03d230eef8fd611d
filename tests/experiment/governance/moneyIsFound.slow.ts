import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioFiles, scenarioNames } from '../../../src/adapters/node/scenarioFiles.js';
import { moneyOf } from '../../../src/experiment/governance/moneyOf.js';
import { parseAnchors } from '../../../src/experiment/scenario/anchorsFile.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { planComparison } from '../../../src/experiment/scenario/planComparison.js';
import type { Inputs } from '../../../src/model/inputs.js';
import { COLUMN_COUNT, COLUMN_INDEX } from '../../../src/model/observation/columns.js';
import { costOfAwards, costOfPost } from '../../../src/model/observation/costOfGovernance.js';
import { simulateWith } from '../../../src/model/simulate.js';
import { DATA } from '../../model/support/serviceInputs.js';

const C = COLUMN_INDEX;
const REGIONS = ['north-east', 'south-west'];
const REPLICATIONS = 2;
/** Pension at 29.6 % and National Insurance at 15 % of a pound above the threshold (data/parameters). */
const ON_COSTS = 1.446;
const SEED = 'money is found';

const anchors = parseAnchors(readFileSync('data/anchors.yaml', 'utf8'), 'data/anchors.yaml');
const source = scenarioFiles('scenarios', '.');

/** Scenarios of the library whose money is fixed, and which have something to find. */
const FIXED = scenarioNames('scenarios').filter((name) => {
  const scenario = loadComparison([name], source).find((one) => one.name === name)!;
  return moneyOf(scenario) === 'fixed';
});

function inputsOf(name: string): Inputs {
  const plan = planComparison(loadComparison([name], source), DATA, anchors, { regions: REGIONS, draft: true });
  return plan.arms.find((arm) => arm.name === name)!.inputs;
}

interface Account {
  readonly region: string;
  /** pounds over the run, as the columns have them and, for awards, as the month's account has it */
  readonly charged: number;
  readonly saved: number;
  /** pounds at the end of the run */
  readonly owed: number;
  readonly costOfPost: number;
}

/** What each region was charged for and saved in one future, and what it owed at the end. */
function accountsOf(inputs: Inputs, replication: number): Account[] {
  const awards = REGIONS.map(() => 0);
  const saved = REGIONS.map(() => 0);
  const post = REGIONS.map(() => 0);
  let from = 0;
  const { values, months } = simulateWith(inputs, SEED, replication, (service) => {
    const days = service.simulation.now - from;
    from = service.simulation.now;
    for (const [place, region] of service.selected.entries()) {
      awards[place] += costOfAwards(service, region, days);
      saved[place] += service.budgets.ofMonth(service, region, days).saved;
      post[place] = costOfPost(service, region, 'PSO');
    }
  });
  const read = (area: number, month: number, column: number) => values[(area * months + month) * COLUMN_COUNT + column];
  return REGIONS.map((_, place) => {
    // area 0 is all of them together
    const over = (column: number) =>
      Array.from({ length: months }, (_unused, month) => read(place + 1, month, column)).reduce(
        (sum, one) => sum + one,
        0,
      );
    return {
      region: inputs.selectedRegions[place],
      charged: over(C.cost_set_up) + ON_COSTS * over(C.cost_supplements) + over(C.cost_specialists) + awards[place],
      saved: saved[place],
      owed: read(place + 1, months - 1, C.budget_owed),
      costOfPost: post[place],
    };
  });
}

test('the library has arrangements whose money is fixed', () => {
  expect(FIXED).toContain('regional-devolution');
  expect(FIXED).toContain('transition-badly-run');
  expect(FIXED).not.toContain('regional-devolution-funded');
});

test.each(FIXED)(
  '%s: charged less saved is what is owed, and at the end that is less than a post for a year',
  (name) => {
    const inputs = inputsOf(name);
    for (let replication = 0; replication < REPLICATIONS; replication++) {
      for (const { region, charged, saved, owed, costOfPost: post } of accountsOf(inputs, replication)) {
        const told = `${name} ${region} future ${replication}: ${charged} charged, ${saved} saved, ${owed} owed`;
        // sums of some sixty months of pounds in doubles
        expect(Math.abs(charged - saved - owed), told).toBeLessThan(0.01);
        expect(Math.abs(owed), told).toBeLessThan(post);
      }
    }
  },
);
