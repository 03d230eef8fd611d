import { describe, expect, it } from 'vitest';
import { loadTools } from '../../src/adapters/node/data/loadTools.js';
import { calculate } from '../../src/experiment/calc/calculate.js';
import { SUITES } from '../../src/experiment/calc/index.js';
import { REFERENCE_TABLES } from '../../src/experiment/calc/referenceTables.js';
import { calcFixtures } from './calcFiles.js';

const { tables } = loadTools('data');
const published = calcFixtures('fixtures');
const ours = calcFixtures('boundaries');

/** Published suites and cases, counted by hand from the list of sources; reference tables count as one. */
const PUBLISHED_SUITES = 5 + 5 + 3 + 6 + 6 + 3 + 1 + 1;
const PUBLISHED_CASES = 38 + 39 + 62 + 50 + 5;

describe('every worked example is answered as its source expects', () => {
  it.each([...published, ...ours])('$name', ({ name, text }) => {
    const { suites, disagreements } = calculate(text, name, tables);
    expect(disagreements).toEqual([]);
    for (const { suite, cases, compared, agreed } of suites)
      expect([suite, compared, agreed]).toEqual([suite, cases, cases]);
  });
});

it('reads every published suite and case', () => {
  const suites = published.flatMap(({ name, text }) => calculate(text, name, tables).suites);
  expect(suites).toHaveLength(PUBLISHED_SUITES);
  const cases = suites.filter(({ suite }) => suite !== REFERENCE_TABLES).reduce((sum, one) => sum + one.cases, 0);
  expect(cases).toBe(PUBLISHED_CASES);
});

it('has worked examples of every suite, and no two suites of one name', () => {
  const names = SUITES.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const shown = [...published, ...ours].flatMap(({ name, text }) => calculate(text, name, tables).suites);
  expect([...new Set(shown.map(({ suite }) => suite))].sort()).toEqual([...names, REFERENCE_TABLES].sort());
});

it('gives the file back as it was, with an answer in each case', () => {
  for (const { name, text } of published) {
    const { answered } = calculate(text, name, tables);
    expect(withoutActual(answered), name).toEqual(JSON.parse(text));
    // and what it gave back can be worked out again
    expect(calculate(JSON.stringify(answered), name, tables).answered, name).toEqual(answered);
  }
});

function withoutActual(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value, (key, inner) => (key === 'actual' ? undefined : inner)));
}
