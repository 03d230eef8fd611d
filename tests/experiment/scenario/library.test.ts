import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { scenarioFiles, scenarioNames } from '../../../src/adapters/node/scenarioFiles.js';
import { LEVERS } from '../../../src/experiment/levers/index.js';
import { loadComparison } from '../../../src/experiment/scenario/loadComparison.js';
import { loadScenario } from '../../../src/experiment/scenario/loadScenario.js';
import { scenarioJsonSchema } from '../../../src/experiment/scenario/scenarioJsonSchema.js';

const names = scenarioNames('scenarios');
const source = scenarioFiles('scenarios', '.');

test.each(names)('%s is read, names the schema in its first line and can be compared', (name) => {
  const text = readFileSync(`scenarios/${name}.yaml`, 'utf8');
  expect(text.split('\n')[0]).toBe('# yaml-language-server: $schema=./scenario.schema.json');
  expect(loadComparison([name], source)[0].name).toBe(name);
});

test('every lever has an example in the library', () => {
  const used = new Set(names.flatMap((name) => Object.keys(loadScenario(source.open(name), source).levers)));
  expect([...used].sort()).toEqual(LEVERS.map(({ name }) => name).sort());
});

test('the schema for editors is up to date (npm run schema writes it)', () => {
  expect(readFileSync('scenarios/scenario.schema.json', 'utf8')).toBe(scenarioJsonSchema());
});
