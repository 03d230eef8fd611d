import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadTools } from '../src/adapters/node/data/loadTools.js';
import { calculate } from '../src/experiment/calc/calculate.js';
import { SUITES } from '../src/experiment/calc/index.js';

const page = readFileSync('docs/calculators.md', 'utf8');
const blocks = [...page.matchAll(/```json\n([\s\S]*?)```/g)].map(([, text = '']) => text);
const { tables } = loadTools('data');

describe('the page about the calculators', () => {
  it.each([0, 2, 4, 6])('block %d: the file answers as the page says', (index) => {
    const { answered, disagreements } = calculate(blocks[index] ?? '', 'team.json', tables);
    expect(answered).toMatchObject({ suites: [{ cases: [{ actual: JSON.parse(blocks[index + 1] ?? '') }] }] });
    expect(disagreements).toEqual([]);
  });

  it('holds four examples and names every suite', () => {
    expect(blocks).toHaveLength(8);
    expect(SUITES.map(({ name }) => name).filter((name) => !page.includes(`\`${name}\``))).toEqual([]);
  });
});
