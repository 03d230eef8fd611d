import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { galleryPlans } from '../../../src/adapters/cli/galleryPlans.js';
import { loadData } from '../../../src/adapters/node/data/loadData.js';
import { scenarioNames } from '../../../src/adapters/node/scenarioFiles.js';
import { fillIn, MADE_UP } from './ownFolder.js';
import { Stage } from './stage.js';

let stage: Stage;
beforeEach(() => {
  stage = new Stage();
});
afterEach(() => stage.strike());

const surroundings = () => stage.surroundings({ readData: () => loadData(resolve('data')) });

test('every scenario of the library is in a comparison, and each comparison is there once', () => {
  const { plans, leftOut } = galleryPlans({}, surroundings());
  expect(leftOut).toEqual([]);
  const shown = plans.flatMap(({ plan }) => plan.arms.map(({ name }) => name));
  expect([...new Set(shown)].sort()).toEqual([...scenarioNames('scenarios')].sort());
  const pairs = plans.map(({ plan }) => plan.arms.map(({ name }) => name).sort());
  expect(new Set(pairs.map((names) => names.join('+'))).size).toBe(plans.length);
  expect(plans.map(({ name }) => name)).not.toContain('baseline');
});

test('with own figures, scenarios of another day are left out', async () => {
  await stage.perform(['data', 'template', 'own']);
  fillIn(stage, 'own', MADE_UP);
  const { plans, leftOut } = galleryPlans({ data: 'own' }, surroundings());
  expect(leftOut).toContain('no-sds40');
  expect(plans.every(({ plan }) => plan.startDate === '2025-06-30')).toBe(true);
});

test('a page of something else is not written over', async () => {
  writeFileSync(stage.path('index.html'), '<h1>Mine</h1>');
  const { exitCode, complained } = await stage.perform(['gallery', '--out', '.', '--replications', '1']);
  expect(exitCode).toBe(2);
  expect(complained).toContain('is a page of something else');
  expect(stage.contents()).toEqual(['index.html 13']);
});
